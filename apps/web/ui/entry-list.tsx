import styles from './entry-list.module.css'

export type Entry = {key: string; href: string; title: string; deck: string; asides: readonly string[]}

/** Pages of one kind, each with what it is about: two beside one another where there is room. */
export function EntryList({entries}: {entries: readonly Entry[]}) {
  return (
    <ul className={styles.entries}>
      {entries.map(({key, href, title, deck, asides}) => (
        <li key={key} className={styles.entry}>
          <h2 className={styles.title}>
            <a href={href}>{title}</a>
          </h2>
          <p>{deck}</p>
          {asides.map((aside) => (
            <p key={aside} className={styles.aside}>
              {aside}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
