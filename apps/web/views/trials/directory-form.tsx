import {TRIALS_PATH} from '@healing-library/content/paths'

import type {DirectoryAnswer, FacetAnswer} from '../../trials/answer.ts'
import {defaultSort, type DirectoryState, directoryPath, SORTS} from '../../trials/directory-state.ts'

import styles from './directory-form.module.css'

/** Open from the start: what most visitors come to choose. */
const OPEN = new Set(['substance', 'condition', 'status'])

/** A plain form that asks for an address. Every value that is chosen stands in it, so that nothing is lost on the way. */
export function DirectoryForm({state, answer}: {state: DirectoryState; answer: DirectoryAnswer}) {
  const usual = defaultSort(state.text)
  return (
    <search aria-label="Trials">
      <form className={styles.form} action={TRIALS_PATH} method="get">
        <div className={styles.search}>
          <label htmlFor="trials-text">Words</label>
          <input
            id="trials-text"
            className={styles.text}
            type="search"
            name="q"
            defaultValue={state.text}
            maxLength={200}
            autoComplete="off"
            aria-describedby="trials-text-hint"
          />
          <p id="trials-text-hint" className={styles.hint}>
            A substance by any of its names, a condition, a place, a sponsor, or an NCT number.
          </p>
        </div>
        <div className={styles.search}>
          <label htmlFor="trials-sort">Order</label>
          <select
            id="trials-sort"
            className={styles.text}
            name="sort"
            defaultValue={state.sort === usual ? '' : state.sort}
          >
            {/* Without a value: words that come with it change what is usual. */}
            <option value="">{SORTS[usual]}</option>
            {Object.entries(SORTS).map(([value, words]) =>
              value === usual || value === 'relevance' ? null : (
                <option key={value} value={value}>
                  {words}
                </option>
              ),
            )}
          </select>
        </div>
        <details className={styles.filters} open={state.more !== undefined}>
          <summary className={styles.summary}>Filters</summary>
          {answer.facets.map((facet) =>
            facet.values.length === 0 ? null : <FacetGroup key={facet.key} facet={facet} state={state} />,
          )}
        </details>
        <button className={styles.show} type="submit">
          Show trials
        </button>
      </form>
    </search>
  )
}

function FacetGroup({facet, state}: {facet: FacetAnswer; state: DirectoryState}) {
  const isOpen = facet.hasChosen || OPEN.has(facet.key) || state.more === facet.key
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
          <a href={directoryPath(state, {more: facet.key, page: state.page})}>
            Show {rest} more<span className="visually-hidden"> for {facet.title}</span>
          </a>
        </p>
      ) : null}
    </details>
  )
}
