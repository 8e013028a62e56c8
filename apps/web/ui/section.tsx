import type {ReactNode} from 'react'

import styles from './section.module.css'

/** One part of a page under a heading that can be linked to. `lead` stands between the heading and the matter. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  const headingId = `${id}-heading`
  return (
    <section className={styles.section} id={id} aria-labelledby={headingId}>
      <h2 className={styles.title} id={headingId}>
        {title}
      </h2>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}
