import type {ReactNode} from 'react'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {GuideCitation, GuideFootnotes} from '../guide/guide-citation.ts'
import type {GuideSection} from '../guide/guide-section.ts'

import styles from './part.module.css'

/** One part of a clinical page. Heading, contents list and footnote numbers all come from here. */
export type Part = {
  id: string
  title: string
  lead?: string | undefined
  /** In the order in which `render` shows them. */
  citations: readonly GuideCitation[]
  render: (footnotes: GuideFootnotes) => ReactNode
}

/** A part as a guide shows it; what it says where there is nothing to show, or no part at all. */
export function guidePart<Content>(
  section: GuideSection<Content>,
  content: Content,
  words: GuideWords,
  absence?: ReactNode,
): Part[] {
  const title = words.titles[section.id]
  if (!section.isPresent(content)) {
    return absence === undefined ? [] : [{id: section.id, title, ...saying(absence)}]
  }
  const leads: Readonly<Partial<Record<string, string>>> = words.leads
  return [
    {
      id: section.id,
      title,
      lead: leads[section.id],
      citations: section.citations(content),
      render: (footnotes) => section.render(content, footnotes, words),
    },
  ]
}

/** A part that has nothing, and says why. */
export const saying = (text: ReactNode): Pick<Part, 'citations' | 'render'> => ({
  citations: [],
  render: () => <Words>{text}</Words>,
})

/** A paragraph, no longer than one reads with ease. */
export function Words({children}: {children: ReactNode}) {
  return <p className={styles.words}>{children}</p>
}
