import styles from './fact-list.module.css'

/** Facts with their names. One without words is left out. */
export function FactList({facts}: {facts: readonly (readonly [label: string, words: string])[]}) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, words]) =>
        words === '' ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
