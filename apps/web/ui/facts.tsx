import type {ReactNode} from 'react'

import styles from './facts.module.css'

export type Fact = {name: string; value: ReactNode}

/** Facts with their names, one under another: what is not known is said by the fact itself. */
export function Facts({facts}: {facts: readonly Fact[]}) {
  return (
    <dl className={styles.facts}>
      {facts.map(({name, value}) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
