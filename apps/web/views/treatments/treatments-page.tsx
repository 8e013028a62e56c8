import {modalityPath} from '@healing-library/content/paths'
import type {ModalityCard} from '@healing-library/content/queries/modality'

import type {TreatmentsWords} from '../../messages/en/treatments.ts'
import {EntryList} from '../../ui/entry-list.tsx'
import {PageBody} from '../../ui/page-body.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'

/** Every way of care. */
export function TreatmentsPage({
  modalities,
  words,
}: {
  modalities: readonly ModalityCard[]
  words: TreatmentsWords
}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <PageBody>
        {modalities.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <EntryList
            entries={modalities.map(({_id, slug, title, deck, riskLine, setting, substances}) => ({
              key: _id,
              href: modalityPath(slug),
              title,
              deck,
              asides: [
                `${words.knowFirst} ${riskLine}`,
                ...(setting === null ? [] : [`${words.where}: ${setting}`]),
                ...(substances.length === 0
                  ? []
                  : [`${words.with}: ${substances.map((guide) => guide.title).join(', ')}`]),
              ],
            }))}
          />
        )}
      </PageBody>
    </>
  )
}
