import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {DataTable} from '../../../ui/data-table.tsx'
import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

export const legalStatusSection: GuideSection = {
  id: 'law',
  title: 'Legal status',
  lead: 'Laws change. Each row says on which day it was last checked.',
  isPresent: ({legalStatus}) => legalStatus.length > 0,
  citations: ({legalStatus}) => ofRows(legalStatus),
  render: ({legalStatus}, footnotes) => (
    <DataTable
      caption="Legal status by country"
      columns={[
        {key: 'country', label: 'Country'},
        {key: 'schedule', label: 'Schedule or class'},
        {key: 'medicalUse', label: 'Medical use'},
        {key: 'checkedOn', label: 'Checked on'},
      ]}
      rows={legalStatus.map((row) => ({
        key: row._key,
        cells: {
          country: jurisdictionName(row.jurisdiction) ?? row.jurisdiction,
          schedule: row.schedule,
          medicalUse: (
            <>
              {row.medicalUse}
              {row.note === null ? null : ` ${row.note}`}
              <Citations citations={row.citations} footnotes={footnotes} />
            </>
          ),
          checkedOn: <PartialDate value={row.checkedOn} words={formatPartialDate(row.checkedOn)} />,
        },
      }))}
    />
  ),
}
