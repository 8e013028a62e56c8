import {citationsOfText} from '../../../portable-text/cited-text.ts'
import type {GuideSection} from '../guide-section.ts'
import {RunningText} from '../running-text.tsx'

export const integrationSection: GuideSection = {
  id: 'integration',
  isPresent: ({integration}) => integration.length > 0,
  citations: ({integration}) => citationsOfText(integration),
  render: ({integration}, footnotes, words) => (
    <RunningText text={integration} footnotes={footnotes} words={words} />
  ),
}
