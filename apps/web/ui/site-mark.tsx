import styles from './site-mark.module.css'

/** The wordmark: five rings, none of them quite closed, because no account of the evidence is. */
export function SiteMark({title}: {title: string}) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 40 40" className={styles.rings} aria-hidden="true">
        <g transform="translate(20 20)" fill="none" strokeWidth="2.4" strokeLinecap="round">
          <circle r="17.6" pathLength="100" strokeDasharray="72 100" transform="rotate(-118)" />
          <circle r="13" pathLength="100" strokeDasharray="88 100" transform="rotate(24)" />
          <circle r="8.4" pathLength="100" strokeDasharray="60 100" transform="rotate(-40)" />
          <circle r="3.8" pathLength="100" strokeDasharray="80 100" transform="rotate(150)" />
        </g>
      </svg>
      <span>{title}</span>
    </span>
  )
}
