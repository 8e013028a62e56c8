import {LEGAL_JURISDICTIONS} from '@healing-library/content/vocabulary/clinical'

import type {GuideWords} from '../../../messages/en/guide.ts'
import {DataTable} from '../../../ui/data-table.tsx'
import {PartialDate} from '../../../ui/partial-date.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

export const legalStatusSection: GuideSection = {
  id: 'law',
  isPresent: ({legalStatus}) => legalStatus.length > 0,
  citations: ({legalStatus}) => ofRows(legalStatus),
  render: ({legalStatus}, footnotes, words) => (
    <>
      <DataTable
        caption={words.parts.law.caption}
        columns={[
          {key: 'country', label: words.parts.law.country},
          {key: 'schedule', label: words.parts.law.schedule},
          {key: 'checkedOn', label: words.parts.law.checkedOn},
          {key: 'medicalUse', label: words.parts.law.medicalUse},
        ]}
        rows={legalStatus.map((row) => ({
          key: row._key,
          cells: {
            country: words.formats.country(row.jurisdiction),
            schedule: row.schedule,
            medicalUse: (
              <>
                {row.medicalUse}
                {row.note === null ? null : ` ${row.note}`}
                {row.confidence === 'singleSource' ? ` ${words.parts.law.singleSource}` : null}
                <Citations citations={row.citations} footnotes={footnotes} />
              </>
            ),
            checkedOn: <PartialDate value={row.checkedOn} words={words.formats.date(row.checkedOn)} />,
          },
        }))}
      />
      <NotCheckedYet checked={legalStatus.map(({jurisdiction}) => jurisdiction)} words={words} />
    </>
  ),
}

/** Silence about a country must not read as an answer. */
function NotCheckedYet({checked, words}: {checked: readonly string[]; words: GuideWords}) {
  const missing = LEGAL_JURISDICTIONS.filter((jurisdiction) => !checked.includes(jurisdiction))
  if (missing.length === 0) return null
  const countries = words.formats.list(missing.map(words.formats.country))
  return <p>{words.parts.law.notChecked(countries)}</p>
}
