import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import type {ReactNode} from 'react'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {GuideCitation, GuideFootnotes} from './guide-citation.ts'

/**
 * One part of a guide's page. Heading, contents list and footnote numbers all come from here, so that a part
 * that moves takes them along. `Content` is what it needs of the guide: other pages that hold the same show it, too.
 */
export type GuideSection<Content = SubstanceGuide> = {
  /** The anchor, and the name under which its title and its lead stand in the words. */
  id: keyof GuideWords['titles']
  /** A part without content is not shown, and not listed. */
  isPresent: (guide: Content) => boolean
  /** In the order in which `render` shows them. */
  citations: (guide: Content) => GuideCitation[]
  render: (guide: Content, footnotes: GuideFootnotes, words: GuideWords) => ReactNode
}
