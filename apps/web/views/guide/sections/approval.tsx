import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {INDICATION_STATUSES} from '@healing-library/content/vocabulary/clinical'

import {DataTable} from '../../../ui/data-table.tsx'
import {Tag, type TagTone} from '../../../ui/tag.tsx'
import {Citations} from '../citations.tsx'
import {sortByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

type Indication = SubstanceGuide['indications'][number]

export const approvalSection: GuideSection<Pick<SubstanceGuide, 'indications'>> = {
  id: 'approval',
  isPresent: ({indications}) => indications.length > 0,
  citations: ({indications}) => ofRows(inOrder(indications)),
  render: ({indications}, footnotes, words) => (
    <DataTable
      caption={words.parts.approval.caption}
      columns={[
        {key: 'condition', label: words.parts.approval.condition},
        {key: 'status', label: words.parts.approval.status},
        {key: 'product', label: words.parts.approval.product},
        {key: 'note', label: words.parts.approval.note},
      ]}
      rows={inOrder(indications).map((indication) => ({
        key: indication._key,
        cells: {
          condition: indication.condition,
          status: (
            <Tag tone={INDICATION_TONES[indication.status]}>
              {words.vocabulary.indicationStatuses[indication.status]}
            </Tag>
          ),
          product: `${indication.product}, ${words.formats.country(indication.jurisdiction)}`,
          note: (
            <>
              {indication.since === null
                ? null
                : `${words.parts.approval.since(words.formats.date(indication.since))} `}
              {indication.note}
              <Citations citations={indication.citations} footnotes={footnotes} />
            </>
          ),
        },
      }))}
    />
  ),
}

export const INDICATION_TONES = {
  approved: 'good',
  offLabel: 'care',
  investigational: 'open',
  notSupported: 'danger',
} as const satisfies Record<Indication['status'], TagTone>

const inOrder = (indications: readonly Indication[]) =>
  sortByWords(indications, INDICATION_STATUSES, ({status}) => status)
