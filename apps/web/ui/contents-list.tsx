import styles from './contents-list.module.css'

export type ContentsEntry = {id: string; title: string}

/** The parts of a page: folded on a phone, beside the text and always in sight where there is room. */
export function ContentsList({title, entries}: {title: string; entries: readonly ContentsEntry[]}) {
  if (entries.length === 0) return null
  return (
    // The list of a long page scrolls by itself; who uses a keyboard must be able to scroll it as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1
    <nav className={styles.contents} aria-label={title} tabIndex={0} data-contents="">
      <details>
        <summary className={styles.summary}>{title}</summary>
        <p className={styles.title} aria-hidden="true">
          {title}
        </p>
        <ol className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <a href={`#${entry.id}`}>{entry.title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
