import type {ReactNode} from 'react'

import styles from './drawing.module.css'

/**
 * A picture drawn from content, with the words that say the same beside it. It has no viewBox: places across are per
 * cent, places down are pixels, so that its text stays as large on a phone as on a desk. Everything is drawn in the
 * colour of the text, so that print, dark and forced colours need no other picture; shapes carry the meaning.
 */
export function Drawing({
  id,
  title,
  description,
  heightPx,
  caption,
  children,
}: {
  id: string
  title: string
  description: string
  heightPx: number
  caption: ReactNode
  children: ReactNode
}) {
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        width="100%"
        height={heightPx}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn in the page itself has no such tag
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
      </svg>
      <figcaption className={styles.caption}>
        <strong>{title}.</strong> {caption}
      </figcaption>
    </figure>
  )
}
