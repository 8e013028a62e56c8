'use client'

import {fillWords} from '../../enhance/fill-words.ts'
import type {TrialsWords} from '../../messages/en/trials.ts'
import type {FacetAnswer} from '../../trials/answer.ts'

import styles from './directory-form.module.css'

/** The values of a facet, each with its count. In the browser for the reason that card-body.tsx gives. */
export function FacetGroup({
  facet,
  isOpen,
  moreHref,
  words,
}: {
  facet: FacetAnswer
  isOpen: boolean
  moreHref: string
  words: TrialsWords['form']['facet']
}) {
  const rest = facet.valueCount - facet.values.length
  return (
    <details className={styles.facet} open={isOpen} data-facet={facet.key}>
      <summary className={styles.facetTitle}>{facet.title}</summary>
      <fieldset className={styles.values}>
        <legend className="visually-hidden">{facet.title}</legend>
        {facet.values.map(({value, words: valueWords, count, isChosen}) => (
          <label key={value} className={styles.value}>
            <input type="checkbox" name={facet.key} value={value} defaultChecked={isChosen} />
            {valueWords}
            <span className={styles.count}>{`(${count})`}</span>
          </label>
        ))}
      </fieldset>
      {rest > 0 ? (
        <p className={styles.more}>
          <a href={moreHref}>
            {fillWords(words.more, {count: String(rest)})}
            <span className="visually-hidden">{fillWords(words.moreFor, {title: facet.title})}</span>
          </a>
        </p>
      ) : null}
    </details>
  )
}
