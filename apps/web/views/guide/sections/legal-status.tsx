import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {LEGAL_JURISDICTIONS} from '@healing-library/content/vocabulary'

import {DataTable} from '../../../ui/data-table.tsx'
import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

export const legalStatusSection: GuideSection = {
  id: 'law',
  title: 'Legal status',
  lead: 'Laws change. Each row says on which day it was last compared with a copy of its source.',
  isPresent: ({legalStatus}) => legalStatus.length > 0,
  citations: ({legalStatus}) => ofRows(legalStatus),
  render: ({legalStatus}, footnotes) => (
    <>
      <DataTable
        caption="Legal status by country"
        columns={[
          {key: 'country', label: 'Country'},
          {key: 'schedule', label: 'Schedule or class'},
          {key: 'checkedOn', label: 'Checked on'},
          {key: 'medicalUse', label: 'Medical use'},
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
                {row.confidence === 'singleSource'
                  ? ' Seen in one source only: awaiting review by a lawyer.'
                  : null}
                <Citations citations={row.citations} footnotes={footnotes} />
              </>
            ),
            checkedOn: <PartialDate value={row.checkedOn} words={formatPartialDate(row.checkedOn)} />,
          },
        }))}
      />
      <NotCheckedYet checked={legalStatus.map(({jurisdiction}) => jurisdiction)} />
    </>
  ),
}

/** Silence about a country must not read as an answer. */
function NotCheckedYet({checked}: {checked: readonly string[]}) {
  const missing = LEGAL_JURISDICTIONS.filter((jurisdiction) => !checked.includes(jurisdiction))
  if (missing.length === 0) return null
  const names = missing.map((jurisdiction) => jurisdictionName(jurisdiction) ?? jurisdiction)
  return <p>Not checked yet for this guide: {new Intl.ListFormat('en-GB').format(names)}.</p>
}
