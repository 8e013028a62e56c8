import {TRIALS_PATH} from '@healing-library/content/paths'

import type {TrialsWords} from '../../messages/en/trials.ts'
import type {DirectoryAnswer} from '../../trials/answer.ts'
import {defaultSort, type DirectoryState, directoryPath, SORTS} from '../../trials/directory-state.ts'
import {FacetGroup} from './facet-group.tsx'

import controls from '../../ui/controls.module.css'
import styles from './directory-form.module.css'

/** Open from the start: what most visitors come to choose. */
const OPEN = new Set(['substance', 'condition', 'status'])

/** A plain form that asks for an address. Every value that is chosen stands in it, so that nothing is lost on the way. */
export function DirectoryForm({
  state,
  answer,
  words,
}: {
  state: DirectoryState
  answer: DirectoryAnswer
  words: TrialsWords['form']
}) {
  const usual = defaultSort(state.text)
  return (
    <search aria-label={words.name}>
      <form className={styles.form} action={TRIALS_PATH} method="get">
        <div>
          <label className={controls.label} htmlFor="trials-text">
            {words.text}
          </label>
          <input
            id="trials-text"
            className={controls.input}
            type="search"
            name="q"
            defaultValue={state.text}
            maxLength={200}
            autoComplete="off"
            aria-describedby="trials-text-hint"
          />
          <p id="trials-text-hint" className={styles.hint}>
            {words.textHint}
          </p>
        </div>
        <div>
          <label className={controls.label} htmlFor="trials-sort">
            {words.order}
          </label>
          <select
            id="trials-sort"
            className={controls.input}
            name="sort"
            defaultValue={state.sort === usual ? '' : state.sort}
          >
            {/* Without a value: words that come with it change what is usual. */}
            <option value="">{words.sorts[usual]}</option>
            {SORTS.map((value) =>
              value === usual || value === 'relevance' ? null : (
                <option key={value} value={value}>
                  {words.sorts[value]}
                </option>
              ),
            )}
          </select>
        </div>
        <details className={styles.filters} open={state.more !== undefined}>
          <summary className={styles.summary}>{words.filters}</summary>
          {answer.facets.map((facet) =>
            facet.values.length === 0 ? null : (
              <FacetGroup
                key={facet.key}
                facet={facet}
                isOpen={facet.hasChosen || OPEN.has(facet.key) || state.more === facet.key}
                moreHref={directoryPath(state, {more: facet.key, page: state.page})}
                words={words.facet}
              />
            ),
          )}
        </details>
        <button className={controls.solid} type="submit">
          {words.show}
        </button>
      </form>
    </search>
  )
}
