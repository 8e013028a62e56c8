import {citationsOfText} from '../../../portable-text/cited-text.ts'
import {ClinicalText} from '../../../portable-text/clinical-text.tsx'
import {Citations} from '../citations.tsx'
import type {GuideSection} from '../guide-section.ts'

export const integrationSection: GuideSection = {
  id: 'integration',
  isPresent: ({integration}) => integration.length > 0,
  citations: ({integration}) => citationsOfText(integration),
  render: ({integration}, footnotes) => (
    <ClinicalText
      text={integration}
      terms={footnotes.terms}
      renderCitations={(citations) => <Citations citations={citations} footnotes={footnotes} />}
    />
  ),
}
