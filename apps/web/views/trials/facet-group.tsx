'use client'

import type {FacetAnswer} from '../../trials/answer.ts'

import styles from './directory-form.module.css'

/** The values of a facet, each with its count. In the browser for the reason that card-body.tsx gives. */
export function FacetGroup({
  facet,
  isOpen,
  moreHref,
}: {
  facet: FacetAnswer
  isOpen: boolean
  moreHref: string
}) {
  const rest = facet.valueCount - facet.values.length
  return (
    <details className={styles.facet} open={isOpen} data-facet={facet.key}>
      <summary className={styles.facetTitle}>{facet.title}</summary>
      <fieldset className={styles.values}>
        <legend className="visually-hidden">{facet.title}</legend>
        {facet.values.map(({value, words, count, isChosen}) => (
          <label key={value} className={styles.value}>
            <input type="checkbox" name={facet.key} value={value} defaultChecked={isChosen} />
            {words}
            <span className={styles.count}>{`(${count})`}</span>
          </label>
        ))}
      </fieldset>
      {rest > 0 ? (
        <p className={styles.more}>
          <a href={moreHref}>
            Show {rest} more<span className="visually-hidden"> for {facet.title}</span>
          </a>
        </p>
      ) : null}
    </details>
  )
}
