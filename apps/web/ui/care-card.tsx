import type {ReactNode} from 'react'

import styles from './care-card.module.css'

export type CareLevel = 'emergency' | 'urgent' | 'nonUrgent'

/** What to watch for and what to do. The level is said in words; colour and weight only repeat it. */
export function CareCard({
  level,
  levelWords,
  heading,
  items,
  action,
}: {
  level: CareLevel
  levelWords: string
  heading: ReactNode
  items: readonly string[]
  action: ReactNode
}) {
  return (
    <div className={styles.card} data-level={level}>
      <h3 className={styles.heading}>
        <span className={styles.level}>{levelWords}</span>
        <span className={styles.separator}>. </span>
        {heading}
      </h3>
      <div className={styles.body}>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p className={styles.action}>{action}</p>
      </div>
    </div>
  )
}
