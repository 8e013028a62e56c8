import {SEARCH_PATH, SUGGESTIONS_PATH} from '@healing-library/content/paths'

import type {SiteWords} from '../../messages/en/site.ts'
import {MAX_SEARCH_LENGTH} from '../../search/search-state.ts'

import styles from './search-box.module.css'

/**
 * One box over the whole library: a plain form, which a script gives suggestions while somebody types
 * (enhance/features/suggestions.ts). `place` tells the box of the header from that of the search page itself.
 */
export function SearchBox({
  place,
  words,
  text = '',
}: {
  place: 'header' | 'page'
  words: SiteWords['searchBox']
  text?: string
}) {
  const id = `search-${place}`
  return (
    <div className={styles.search} data-place={place}>
      <form
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- browsers before 2023 have no <search>
        role="search"
        className={styles.form}
        action={SEARCH_PATH}
        data-suggestions={SUGGESTIONS_PATH}
        data-list-name={words.suggestions}
      >
        <label className={place === 'header' ? 'visually-hidden' : styles.label} htmlFor={id}>
          {words.label}
        </label>
        <div className={styles.field}>
          <input
            className={styles.text}
            id={id}
            type="search"
            name="q"
            defaultValue={text}
            placeholder={place === 'header' ? words.placeholder : undefined}
            maxLength={MAX_SEARCH_LENGTH}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck="false"
            enterKeyHint="search"
          />
          <button className={styles.submit} type="submit" aria-label={words.submit}>
            <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.glass}>
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="m12.7 12.7 5 5" />
            </svg>
          </button>
        </div>
      </form>
    </div>
  )
}
