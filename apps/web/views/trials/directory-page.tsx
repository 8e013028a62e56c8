import {
  SAVED_TRIALS_PATH,
  TRIAL_COUNTRIES_PATH,
  TRIAL_LISTS_PATH,
  TRIAL_PICTURES_PATH,
  TRIALS_PATH,
} from '@healing-library/content/paths'

import type {TrialsWords} from '../../messages/en/trials.ts'
import {type DirectoryAnswer, PAGE_SIZE} from '../../trials/answer.ts'
import {
  type DirectoryState,
  directoryPath,
  isFiltered,
  stateQuery,
  without,
} from '../../trials/directory-state.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Sentence} from '../../ui/sentence.tsx'
import {DirectoryForm} from './directory-form.tsx'
import {NearestTrials} from './nearest-trials.tsx'
import {NoTrials} from './no-trials.tsx'
import {Pages} from './pages.tsx'
import {SavingWords} from './saving-words.tsx'
import {TrialCard} from './trial-card.tsx'

import styles from './directory-page.module.css'

const RESULTS_ID = 'trials-found'

/** Every trial of the library, to search and filter. All of it works as a plain form; a small script makes it quicker. */
export function DirectoryPage({
  state,
  answer,
  ignored,
  words,
}: {
  state: DirectoryState
  answer: DirectoryAnswer
  ignored: readonly string[]
  words: TrialsWords
}) {
  const {directory: said} = words
  const {exportNames: names} = said
  const query = stateQuery(state)
  const suffix = query === '' ? '' : `?${query}`
  return (
    <>
      <PageIntro title={said.title} lead={said.lead(answer.libraryTotal)} />
      <div className={styles.directory}>
        <p className={styles.ways}>
          <a href={TRIAL_LISTS_PATH}>{said.ways.lists}</a>
          <a href={TRIAL_COUNTRIES_PATH}>{said.ways.countries}</a>
          <a href={TRIAL_PICTURES_PATH}>{said.ways.pictures}</a>
          <a href={SAVED_TRIALS_PATH} className={styles.scripted}>
            {said.ways.saved}
          </a>
        </p>
        <div className={styles.columns} data-directory>
          <DirectoryForm state={state} answer={answer} words={words.form} />
          <section aria-labelledby={RESULTS_ID}>
            <h2 className={styles.count} id={RESULTS_ID} tabIndex={-1}>
              {resultWords(state, answer, words)}
            </h2>
            <Understood answer={answer} ignored={ignored} words={said} />
            <ActiveFilters state={state} answer={answer} words={words} />
            {answer.total === 0 ? (
              <NoTrials state={state} answer={answer} words={words} />
            ) : (
              <>
                <ol className={styles.trials} start={(answer.page - 1) * PAGE_SIZE + 1}>
                  {answer.trials.map((trial) => (
                    <li key={trial.nctId}>
                      <TrialCard trial={trial} headingLevel={3} words={words.terms} />
                    </li>
                  ))}
                </ol>
                <Pages state={state} answer={answer} words={words.pages} />
              </>
            )}
            <p className={styles.exports}>
              <Sentence
                words={said.exports}
                parts={{
                  pictures: <a href={`${TRIAL_PICTURES_PATH}${suffix}`}>{names.pictures}</a>,
                  csv: <a href={`/trials/export.csv${suffix}`}>{names.csv}</a>,
                  json: <a href={`/trials/export.json${suffix}`}>{names.json}</a>,
                  feed: <a href={`/trials/feed.atom${suffix}`}>{names.feed}</a>,
                }}
              />
            </p>
          </section>
        </div>
        <NearestTrials words={words.nearest} />
      </div>
      <SavingWords words={words.terms} />
    </>
  )
}

function resultWords(
  state: DirectoryState,
  {total, page, pageCount, libraryTotal}: DirectoryAnswer,
  {directory, terms}: TrialsWords,
): string {
  const count = terms.trials(total)
  const ofAll = isFiltered(state) ? directory.ofAll(count, terms.formats.number(libraryTotal)) : count
  return pageCount > 1 ? directory.onPage(ofAll, page, pageCount) : ofAll
}

/** What was taken for what, and what of the address was left out. */
function Understood({
  answer: {synonyms, corrections},
  ignored,
  words,
}: {
  answer: DirectoryAnswer
  ignored: readonly string[]
  words: TrialsWords['directory']
}) {
  if (synonyms.length + corrections.length + ignored.length === 0) return null
  return (
    <ul className={styles.understood}>
      {corrections.map(({word, instead}) => (
        <li key={word}>{words.instead(word, instead)}</li>
      ))}
      {synonyms.map(({name, others}) => (
        <li key={name + others.join()}>{words.synonyms(name, others)}</li>
      ))}
      {ignored.length === 0 ? null : <li>{words.ignored(ignored)}</li>}
    </ul>
  )
}

function ActiveFilters({
  state,
  answer,
  words: {directory: said, terms},
}: {
  state: DirectoryState
  answer: DirectoryAnswer
  words: TrialsWords
}) {
  if (!isFiltered(state)) return null
  return (
    <ul className={styles.active} aria-label={said.activeFilters}>
      {state.text === '' ? null : (
        <li>
          <a href={directoryPath(state, {text: '', sort: 'open'})}>
            <span className="visually-hidden">{said.remove}</span>
            {said.quoted(state.text)}
          </a>
        </li>
      )}
      {answer.active.map(({key, value, title, words}) => (
        <li key={`${key} ${value}`}>
          <a href={directoryPath(without(state, key, value))}>
            <span className="visually-hidden">{said.remove}</span>
            {terms.fact(title, words)}
          </a>
        </li>
      ))}
      <li>
        <a className={styles.all} href={TRIALS_PATH}>
          {said.removeAll}
        </a>
      </li>
    </ul>
  )
}
