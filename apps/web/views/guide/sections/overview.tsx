import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {citationsOfText} from '../../../portable-text/cited-text.ts'
import {ClinicalText} from '../../../portable-text/clinical-text.tsx'
import {Citations} from '../citations.tsx'
import type {GuideSection} from '../guide-section.ts'

export const overviewSection: GuideSection<Pick<SubstanceGuide, 'overview'>> = {
  id: 'overview',
  isPresent: ({overview}) => overview.length > 0,
  citations: ({overview}) => citationsOfText(overview),
  render: ({overview}, footnotes) => (
    <ClinicalText
      text={overview}
      terms={footnotes.terms}
      renderCitations={(citations) => <Citations citations={citations} footnotes={footnotes} />}
    />
  ),
}
