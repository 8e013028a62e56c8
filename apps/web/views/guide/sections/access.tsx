import {DataTable} from '../../../ui/data-table.tsx'
import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

export const accessSection: GuideSection = {
  id: 'access',
  isPresent: ({access}) => access.length > 0,
  citations: ({access}) => ofRows(access),
  render: ({access}, footnotes, words) => (
    <DataTable
      caption={words.parts.access.caption}
      columns={[
        {key: 'country', label: words.parts.access.country},
        {key: 'checkedOn', label: words.parts.access.checkedOn},
        {key: 'cost', label: words.parts.access.cost},
        {key: 'setting', label: words.parts.access.setting},
      ]}
      rows={access.map((row) => ({
        key: row._key,
        cells: {
          country: words.formats.country(row.jurisdiction),
          setting: (
            <>
              {row.setting ?? words.parts.access.notKnown}
              <Citations citations={row.citations} footnotes={footnotes} />
              {row.note === null ? null : <span className={groups.aside}>{row.note}</span>}
            </>
          ),
          cost: (
            <>
              {row.cost ?? words.parts.access.notKnown}
              {row.coverage === null ? null : <span className={groups.aside}>{row.coverage}</span>}
            </>
          ),
          checkedOn: <PartialDate value={row.checkedOn} words={words.formats.date(row.checkedOn)} />,
        },
      }))}
    />
  ),
}
