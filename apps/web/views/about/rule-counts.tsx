import styles from './rule-counts.module.css'

export type RuleCount = {key: string; count: number; total?: number; words: string}

/** A rule, what it comes to in figures, and where that can be looked at. Zero is said like any other number. */
export function RuleCounts({
  id,
  title,
  rule,
  counts,
  see,
  format,
}: {
  id: string
  title: string
  rule: string
  counts: readonly RuleCount[]
  see: {href: string; words: string}
  format: {number: (value: number) => string; of: (count: string, total: string) => string}
}) {
  return (
    <section className={styles.rule} id={id} aria-labelledby={`${id}-heading`}>
      <h3 className={styles.title} id={`${id}-heading`}>
        {title}
      </h3>
      <p className={styles.words}>{rule}</p>
      <ul className={styles.counts}>
        {counts.map(({key, count, total, words}) => (
          <li key={key}>
            <strong className={styles.count}>
              {total === undefined
                ? format.number(count)
                : format.of(format.number(count), format.number(total))}
            </strong>{' '}
            {words}
          </li>
        ))}
      </ul>
      <p>
        <a href={see.href}>{see.words}</a>
      </p>
    </section>
  )
}
