import type {Home} from '@healing-library/content/queries/home'

import styles from './links.module.css'

/** Names that lead to pages, side by side under a heading; nothing where there are none. */
export function Links({
  id,
  title,
  links,
  pathOf,
}: {
  id: string
  title: string
  links: readonly Pick<Home['conditions'][number], '_key' | 'title' | 'slug'>[]
  pathOf: (slug: string) => string
}) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link._key}>
            <a href={pathOf(link.slug)}>{link.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
