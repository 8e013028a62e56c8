import {TRIAL_PICTURES_PATH} from '@healing-library/content/paths'

import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {DirectoryAnswer, FacetValue} from '../../trials/answer.ts'
import {type DirectoryState, directoryPath, stateQuery} from '../../trials/directory-state.ts'
import {pictureFile} from '../../trials/pictures/picture-file.ts'
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
  words,
}: {
  state: DirectoryState
  active: DirectoryAnswer['active']
  ignored: readonly string[]
  total: number
  substances: readonly FacetValue[]
  pictures: readonly Picture[]
  words: TrialPicturesWords
}) {
  const {page: said} = words
  const query = stateQuery(state)
  const suffix = query === '' ? '' : `?${query}`
  const filters = [
    ...(state.text === '' ? [] : [said.textFilter(state.text)]),
    ...active.map((filter) => said.filter(filter.title, filter.words)),
  ]
  const [onlyFilter] = active
  return (
    <>
      <PageIntro
        title={said.title}
        lead={filters.length === 0 ? said.leadOfAll(total) : said.lead(total, filters)}
      />
      <div className={styles.page}>
        <nav className={styles.substances} aria-label={said.oneSubstance}>
          <a href={TRIAL_PICTURES_PATH} aria-current={query === '' ? 'page' : undefined}>
            {said.allSubstances}
          </a>
          {substances.map(({value, words: name, count}) => {
            const isShown =
              filters.length === 1 && onlyFilter?.key === 'substance' && onlyFilter.value === value
            return (
              <a key={value} href={ofSubstance(value)} aria-current={isShown ? 'page' : undefined}>
                {said.substance(name, words.formats.number(count))}
              </a>
            )
          })}
        </nav>
        {ignored.length === 0 ? null : <p>{said.ignored(ignored)}</p>}
        <p className={styles.ways}>
          <a href={directoryPath(state)}>{filters.length === 0 ? said.allAsList : said.theseAsList}</a>
        </p>
        {total === 0 ? (
          <p>{said.none}</p>
        ) : (
          <TrialPictures
            pictures={pictures}
            words={words}
            csvHref={(name) => `${TRIAL_PICTURES_PATH}/${pictureFile(name)}${suffix}`}
          />
        )}
      </div>
    </>
  )
}
