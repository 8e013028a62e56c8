import type {ReactNode} from 'react'

import groups from '../guide/sections/groups.module.css'

export type Fact = {key: string; term: ReactNode; matter: ReactNode}

/** Terms and what is said of each, side by side where there is room. */
export function Facts({facts}: {facts: readonly Fact[]}) {
  return (
    <dl className={groups.items}>
      {facts.map(({key, term, matter}) => (
        <div key={key} className={groups.item}>
          <dt>{term}</dt>
          <dd>{matter}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Pages that one leads to, in a sentence. */
export function InlineLinks({links}: {links: readonly {key: string; href: string; words: string}[]}) {
  return links.map(({key, href, words}, index) => (
    <span key={key}>
      {index === 0 ? null : ', '}
      <a href={href}>{words}</a>
    </span>
  ))
}
