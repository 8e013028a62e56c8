import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {citationsOfText} from '../../../portable-text/cited-text.ts'
import type {GuideSection} from '../guide-section.ts'
import {RunningText} from '../running-text.tsx'

export const overviewSection: GuideSection<Pick<SubstanceGuide, 'overview'>> = {
  id: 'overview',
  isPresent: ({overview}) => overview.length > 0,
  citations: ({overview}) => citationsOfText(overview),
  render: ({overview}, footnotes, words) => (
    <RunningText text={overview} footnotes={footnotes} words={words} />
  ),
}
