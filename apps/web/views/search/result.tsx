import type {SearchWords} from '../../messages/en/search.ts'
import type {ExcerptPart} from '../../search/excerpt.ts'
import type {Hit} from '../../search/hit.ts'
import {Tag} from '../../ui/tag.tsx'

import styles from './result.module.css'

/** One result: its name, why it was found, and the words around what was looked for. */
export function Result({hit, words}: {hit: Hit; words: SearchWords}) {
  return (
    <article className={styles.result} data-exact={hit.isExact ? '' : undefined}>
      <h3 className={styles.title}>
        <a href={hit.path}>
          <Marked parts={hit.title} />
        </a>
      </h3>
      {hit.foundAs === undefined ? null : (
        <p className={styles.note}>
          {hit.foundAs.what === undefined
            ? words.alsoCalled(hit.foundAs.name)
            : words.foundAs(hit.foundAs.name, hit.foundAs.what)}
        </p>
      )}
      {hit.grade === undefined ? null : (
        <p className={styles.grade}>
          <Tag tone={hit.grade.tone}>{hit.grade.words}</Tag>
        </p>
      )}
      {hit.excerpt.length === 0 ? null : (
        <p className={styles.excerpt}>
          <Marked parts={hit.excerpt} />
        </p>
      )}
      {hit.note === undefined ? null : <p className={styles.note}>{hit.note}</p>}
      {hit.parts.length === 0 ? null : (
        <div className={styles.parts}>
          <p className={styles.partsTitle}>{hit.isExact ? words.goStraightTo : words.inThisGuide}</p>
          <ul className={styles.partList} data-short={hit.isExact ? '' : undefined}>
            {hit.parts.map(({title, path, excerpt}) => (
              <li key={path}>
                <a href={path}>{title}</a>
                {excerpt.length === 0 ? null : (
                  <p className={styles.partExcerpt}>
                    <Marked parts={excerpt} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  )
}

/** What was looked for is set in bold on a ground of its own: a colour alone would not do. */
function Marked({parts}: {parts: readonly ExcerptPart[]}) {
  return parts.map(({text, isMatch}, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in its order; equal ones occur, and none moves
    isMatch ? <mark key={at}>{text}</mark> : text,
  )
}
