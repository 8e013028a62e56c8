import {TRIAL_PICTURES_PATH} from '@healing-library/content/paths'

import type {DirectoryAnswer, FacetValue} from '../../trials/answer.ts'
import {type DirectoryState, directoryPath, stateQuery} from '../../trials/directory-state.ts'
import {pictureFile} from '../../trials/pictures/picture-file.ts'
import {countOf, trialsOf} from '../../trials/pictures/picture-words.ts'
import type {Picture} from '../../trials/pictures/picture.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {TrialPictures} from './trial-pictures.tsx'

import styles from './pictures-page.module.css'

const ofSubstance = (substance: string) =>
  `${TRIAL_PICTURES_PATH}?${new URLSearchParams({substance}).toString()}`

/** The trials that the directory would find, drawn. Filters are set there; substances can be changed here. */
export function PicturesPage({
  state,
  active,
  ignored,
  total,
  substances,
  pictures,
}: {
  state: DirectoryState
  active: DirectoryAnswer['active']
  ignored: readonly string[]
  total: number
  substances: readonly FacetValue[]
  pictures: readonly Picture[]
}) {
  const query = stateQuery(state)
  const suffix = query === '' ? '' : `?${query}`
  const filters = [
    ...(state.text === '' ? [] : [`“${state.text}”`]),
    ...active.map(({title, words}) => `${title}: ${words}`),
  ]
  const [onlyFilter] = active
  return (
    <>
      <PageIntro
        title="Trials in pictures"
        lead={
          filters.length === 0
            ? `All ${trialsOf(total)} of this library, as the registry describes them. How many trials there are says nothing of how well something works.`
            : `${trialsOf(total)} found for ${filters.join(', ')}. How many trials there are says nothing of how well something works.`
        }
      />
      <div className={styles.page}>
        <nav className={styles.substances} aria-label="Pictures of one substance">
          <a href={TRIAL_PICTURES_PATH} aria-current={query === '' ? 'page' : undefined}>
            All substances
          </a>
          {substances.map(({value, words, count}) => {
            const isShown =
              filters.length === 1 && onlyFilter?.key === 'substance' && onlyFilter.value === value
            return (
              <a key={value} href={ofSubstance(value)} aria-current={isShown ? 'page' : undefined}>
                {words} ({countOf(count)})
              </a>
            )
          })}
        </nav>
        {ignored.length === 0 ? null : (
          <p>Not understood and left out of the address: {ignored.join(', ')}.</p>
        )}
        <p className={styles.ways}>
          <a href={directoryPath(state)}>
            {filters.length === 0 ? 'All trials as a list' : 'These trials as a list, to change the filters'}
          </a>
        </p>
        {total === 0 ? (
          <p>No trial fits, so there is nothing to draw. The list says which filter to take away.</p>
        ) : (
          <TrialPictures
            pictures={pictures}
            csvHref={(name) => `${TRIAL_PICTURES_PATH}/${pictureFile(name)}${suffix}`}
          />
        )}
      </div>
    </>
  )
}
