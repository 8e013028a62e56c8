import type {ClinicalText as Text} from '@healing-library/content/contracts/clinical-text'

import type {GuideWords} from '../../messages/en/guide.ts'
import {ClinicalText} from '../../portable-text/clinical-text.tsx'
import {Citations} from './citations.tsx'
import type {GuideFootnotes} from './guide-citation.ts'
import {ShownBlock} from './text-blocks.tsx'

/** Running text on a page that numbers its sources. */
export const RunningText = ({
  text,
  footnotes,
  words,
}: {
  text: Text
  footnotes: GuideFootnotes
  words: GuideWords
}) => (
  <ClinicalText
    text={text}
    terms={footnotes.terms}
    renderCitations={(citations) => <Citations citations={citations} footnotes={footnotes} />}
    renderBlock={(block) => <ShownBlock block={block} footnotes={footnotes} words={words} />}
  />
)
