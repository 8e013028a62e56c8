import {Fragment} from 'react'

import type {GuideCitation, GuideFootnotes} from './guide-citation.ts'

import styles from './citations.module.css'

/** The numbers after a statement, each a link to its source; the source links back. */
export function Citations({
  citations,
  footnotes,
}: {
  citations: readonly GuideCitation[]
  footnotes: GuideFootnotes
}) {
  const marks = citations
    .flatMap((citation) => footnotes.markOf(citation) ?? [])
    .toSorted((left, right) => left.number - right.number)
  if (marks.length === 0) return null
  return (
    <sup className={styles.citations}>
      {marks.map((mark, index) => (
        <Fragment key={mark.anchor}>
          {index === 0 ? null : ','}
          <a id={mark.anchor} href={`#${mark.referenceAnchor}`} role="doc-noteref" aria-label={mark.label}>
            {mark.number}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
