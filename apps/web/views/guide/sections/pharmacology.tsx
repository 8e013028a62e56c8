import {DataTable} from '../../../ui/data-table.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

export const pharmacologySection: GuideSection = {
  id: 'pharmacology',
  isPresent: ({targets}) => targets.length > 0,
  citations: ({targets}) => ofRows(targets),
  render: ({targets}, footnotes, words) => (
    <DataTable
      caption={words.parts.pharmacology.caption}
      columns={[
        {key: 'target', label: words.parts.pharmacology.target},
        {key: 'certainty', label: words.parts.pharmacology.certainty},
        {key: 'action', label: words.parts.pharmacology.action},
      ]}
      rows={targets.map((target) => ({
        key: target._key,
        cells: {
          target: target.target,
          action: (
            <>
              {target.action}
              <Citations citations={target.citations} footnotes={footnotes} />
              {target.note === null ? null : <span className={groups.aside}>{target.note}</span>}
            </>
          ),
          certainty: words.vocabulary.certainties[target.certainty ?? 'notAssessed'],
        },
      }))}
    />
  ),
}
