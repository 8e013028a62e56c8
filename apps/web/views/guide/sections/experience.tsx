import {citationsOfText} from '../../../portable-text/cited-text.ts'
import {ClinicalText} from '../../../portable-text/clinical-text.tsx'
import {Citations} from '../citations.tsx'
import type {GuideSection} from '../guide-section.ts'

export const experienceSection: GuideSection = {
  id: 'experience',
  isPresent: ({experience}) => experience.length > 0,
  citations: ({experience}) => citationsOfText(experience),
  render: ({experience}, footnotes) => (
    <ClinicalText
      text={experience}
      terms={footnotes.terms}
      renderCitations={(citations) => <Citations citations={citations} footnotes={footnotes} />}
    />
  ),
}
