import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
import {Section} from '../../ui/section.tsx'
import type {GuideFootnotes} from './guide-citation.ts'
import type {GuideSection} from './guide-section.ts'

/** Parts of a guide under their headings. One that is missing where readers look for it says why. */
export function Sections({
  sections,
  guide,
  footnotes,
  words,
}: {
  sections: readonly GuideSection[]
  guide: SubstanceGuide
  footnotes: GuideFootnotes
  words: GuideWords
}) {
  const leads: WordsById = words.leads
  const absences: WordsById = words.absences
  return sections.map(({id, isPresent, render}) =>
    isPresent(guide) ? (
      <Section key={id} id={id} title={words.titles[id]} lead={leads[id]}>
        {render(guide, footnotes, words)}
      </Section>
    ) : (
      <Section key={id} id={id} title={words.titles[id]}>
        <p>{absences[id]}</p>
      </Section>
    ),
  )
}

type WordsById = Readonly<Partial<Record<GuideSection['id'], string>>>
