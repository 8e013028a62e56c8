import {citationsOfText} from '../../../portable-text/cited-text.ts'
import type {GuideSection} from '../guide-section.ts'
import {RunningText} from '../running-text.tsx'

export const experienceSection: GuideSection = {
  id: 'experience',
  isPresent: ({experience}) => experience.length > 0,
  citations: ({experience}) => citationsOfText(experience),
  render: ({experience}, footnotes, words) => (
    <RunningText text={experience} footnotes={footnotes} words={words} />
  ),
}
