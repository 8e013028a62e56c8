import {CERTAINTIES} from '@healing-library/content/vocabulary'

import {DataTable} from '../../../ui/data-table.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

export const pharmacologySection: GuideSection = {
  id: 'pharmacology',
  title: 'Where it acts in the body',
  lead: 'Findings from laboratories. None of them shows that a person gets better.',
  isPresent: ({targets}) => targets.length > 0,
  citations: ({targets}) => ofRows(targets),
  render: ({targets}, footnotes) => (
    <DataTable
      caption="Where it acts in the body"
      columns={[
        {key: 'target', label: 'Where'},
        {key: 'certainty', label: 'How certain'},
        {key: 'action', label: 'What it does there'},
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
          certainty: CERTAINTIES[target.certainty ?? 'notAssessed'],
        },
      }))}
    />
  ),
}
