import {
  SAVED_TRIALS_PATH,
  TRIAL_COUNTRIES_PATH,
  TRIAL_LISTS_PATH,
  TRIAL_PICTURES_PATH,
  TRIALS_PATH,
} from '@healing-library/content/paths'

import {type DirectoryAnswer, PAGE_SIZE} from '../../trials/answer.ts'
import {
  type DirectoryState,
  directoryPath,
  isFiltered,
  stateQuery,
  without,
} from '../../trials/directory-state.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {DirectoryForm} from './directory-form.tsx'
import {NearestTrials} from './nearest-trials.tsx'
import {NoTrials} from './no-trials.tsx'
import {Pages} from './pages.tsx'
import {SavingWords} from './saving-words.tsx'
import {TrialCard} from './trial-card.tsx'
import {countWords} from './trial-words.ts'

import styles from './directory-page.module.css'

const RESULTS_ID = 'trials-found'

/** Every trial of the library, to search and filter. All of it works as a plain form; a small script makes it quicker. */
export function DirectoryPage({
  state,
  answer,
  ignored,
}: {
  state: DirectoryState
  answer: DirectoryAnswer
  ignored: readonly string[]
}) {
  const query = stateQuery(state)
  const suffix = query === '' ? '' : `?${query}`
  return (
    <>
      <PageIntro
        title="Clinical trials"
        lead={
          <>
            {countWords(answer.libraryTotal, 'registered trial', 'registered trials')} around the substances
            of this library, in the words of ClinicalTrials.gov. We have not reviewed the records: being
            listed is no recommendation, and a status is true for the day beside it.
          </>
        }
      />
      <div className={styles.directory}>
        <p className={styles.ways}>
          <a href={TRIAL_LISTS_PATH}>Lists kept by our staff</a>
          <a href={TRIAL_COUNTRIES_PATH}>Trials by country</a>
          <a href={TRIAL_PICTURES_PATH}>Trials in pictures</a>
          <a href={SAVED_TRIALS_PATH} className={styles.scripted}>
            Trials that you saved
          </a>
        </p>
        <div className={styles.columns} data-directory>
          <DirectoryForm state={state} answer={answer} />
          <section aria-labelledby={RESULTS_ID}>
            <h2 className={styles.count} id={RESULTS_ID} tabIndex={-1}>
              {resultWords(state, answer)}
            </h2>
            <Understood answer={answer} ignored={ignored} />
            <ActiveFilters state={state} answer={answer} />
            {answer.total === 0 ? (
              <NoTrials state={state} answer={answer} />
            ) : (
              <>
                <ol className={styles.trials} start={(answer.page - 1) * PAGE_SIZE + 1}>
                  {answer.trials.map((trial) => (
                    <li key={trial.nctId}>
                      <TrialCard trial={trial} headingLevel={3} />
                    </li>
                  ))}
                </ol>
                <Pages state={state} answer={answer} />
              </>
            )}
            <p className={styles.exports}>
              This view <a href={`${TRIAL_PICTURES_PATH}${suffix}`}>in pictures</a>, as{' '}
              <a href={`/trials/export.csv${suffix}`}>CSV</a> or{' '}
              <a href={`/trials/export.json${suffix}`}>JSON</a>, or as a{' '}
              <a href={`/trials/feed.atom${suffix}`}>feed of changes (Atom)</a>.
            </p>
          </section>
        </div>
        <NearestTrials />
      </div>
      <SavingWords />
    </>
  )
}

function resultWords(state: DirectoryState, {total, page, pageCount, libraryTotal}: DirectoryAnswer): string {
  const count = countWords(total, 'trial', 'trials')
  const ofAll = isFiltered(state) ? `${count} of ${countWords(libraryTotal, '', '').trim()}` : count
  return pageCount > 1 ? `${ofAll}, page ${page} of ${pageCount}` : ofAll
}

/** What was taken for what, and what of the address was left out. */
function Understood({answer, ignored}: {answer: DirectoryAnswer; ignored: readonly string[]}) {
  const {synonyms, corrections} = answer
  if (synonyms.length + corrections.length + ignored.length === 0) return null
  return (
    <ul className={styles.understood}>
      {corrections.map(({word, instead}) => (
        <li key={word}>
          No trial says “{word}”: shown is what says {instead.map((other) => `“${other}”`).join(' or ')}.
        </li>
      ))}
      {synonyms.map(({name, others}) => (
        <li key={name + others.join()}>
          Searched for “{name}” and also for {others.join(', ')}.
        </li>
      ))}
      {ignored.length === 0 ? null : (
        <li>Not understood and left out of the address: {ignored.join(', ')}.</li>
      )}
    </ul>
  )
}

function ActiveFilters({state, answer}: {state: DirectoryState; answer: DirectoryAnswer}) {
  if (!isFiltered(state)) return null
  return (
    <ul className={styles.active} aria-label="Active filters">
      {state.text === '' ? null : (
        <li>
          <a href={directoryPath(state, {text: '', sort: 'open'})}>
            <span className="visually-hidden">Remove: </span>“{state.text}”
          </a>
        </li>
      )}
      {answer.active.map(({key, value, title, words}) => (
        <li key={`${key} ${value}`}>
          <a href={directoryPath(without(state, key, value))}>
            <span className="visually-hidden">Remove: </span>
            {title}: {words}
          </a>
        </li>
      ))}
      <li>
        <a className={styles.all} href={TRIALS_PATH}>
          Remove all
        </a>
      </li>
    </ul>
  )
}
