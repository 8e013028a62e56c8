import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {INDICATION_STATUSES} from '@healing-library/content/vocabulary'

import {DataTable} from '../../../ui/data-table.tsx'
import {Tag, type TagTone} from '../../../ui/tag.tsx'
import {Citations} from '../citations.tsx'
import {sortByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

type Indication = SubstanceGuide['indications'][number]

export const approvalSection: GuideSection = {
  id: 'approval',
  title: 'Conditions and approval',
  lead: 'Approval is for one product, one condition and one country. Off-label means a clinician may prescribe it although no regulator has judged it for that use.',
  isPresent: ({indications}) => indications.length > 0,
  citations: ({indications}) => ofRows(inOrder(indications)),
  render: ({indications}, footnotes) => (
    <DataTable
      caption="Conditions, and whether a medicine is approved for them"
      columns={[
        {key: 'condition', label: 'Condition'},
        {key: 'status', label: 'Status'},
        {key: 'product', label: 'Product and country'},
        {key: 'note', label: 'What this means'},
      ]}
      rows={inOrder(indications).map((indication) => ({
        key: indication._key,
        cells: {
          condition: indication.condition,
          status: <Tag tone={TONES[indication.status]}>{INDICATION_STATUSES[indication.status]}</Tag>,
          product: `${indication.product}, ${country(indication)}`,
          note: (
            <>
              {indication.since === null ? null : `Since ${formatPartialDate(indication.since)}. `}
              {indication.note}
              <Citations citations={indication.citations} footnotes={footnotes} />
            </>
          ),
        },
      }))}
    />
  ),
}

const TONES = {
  approved: 'good',
  offLabel: 'care',
  investigational: 'open',
  notSupported: 'danger',
} as const satisfies Record<Indication['status'], TagTone>

const inOrder = (indications: readonly Indication[]) =>
  sortByWords(indications, INDICATION_STATUSES, ({status}) => status)

const country = ({jurisdiction}: Indication) => jurisdictionName(jurisdiction) ?? jurisdiction
