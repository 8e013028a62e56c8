import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {DataTable} from '../../../ui/data-table.tsx'
import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

const NOT_KNOWN = 'Not known'

export const accessSection: GuideSection = {
  id: 'access',
  title: 'Access and cost',
  isPresent: ({access}) => access.length > 0,
  citations: ({access}) => ofRows(access),
  render: ({access}, footnotes) => (
    <DataTable
      caption="Access and cost by country"
      columns={[
        {key: 'country', label: 'Country'},
        {key: 'checkedOn', label: 'Checked on'},
        {key: 'cost', label: 'Cost and cover'},
        {key: 'setting', label: 'Where'},
      ]}
      rows={access.map((row) => ({
        key: row._key,
        cells: {
          country: jurisdictionName(row.jurisdiction) ?? row.jurisdiction,
          setting: (
            <>
              {row.setting ?? NOT_KNOWN}
              <Citations citations={row.citations} footnotes={footnotes} />
              {row.note === null ? null : <span className={groups.aside}>{row.note}</span>}
            </>
          ),
          cost: (
            <>
              {row.cost ?? NOT_KNOWN}
              {row.coverage === null ? null : <span className={groups.aside}>{row.coverage}</span>}
            </>
          ),
          checkedOn: <PartialDate value={row.checkedOn} words={formatPartialDate(row.checkedOn)} />,
        },
      }))}
    />
  ),
}
