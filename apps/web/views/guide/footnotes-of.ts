import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
import {numberFootnotes} from './footnotes.ts'
import type {GuideCitation, GuideFootnotes} from './guide-citation.ts'
import type {GuideSection} from './guide-section.ts'

/** The sources of a guide, numbered in the order in which the parts of its page cite them. */
export const footnotesOf = (
  guide: SubstanceGuide,
  sections: readonly GuideSection[],
  words: GuideWords,
): GuideFootnotes =>
  numberFootnotes<GuideCitation['publication'], GuideCitation>(
    sections.map(({id, citations}) => ({title: words.titles[id], citations: citations(guide)})),
    words.citations.source,
  )
