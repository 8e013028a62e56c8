import {guidePath, trialListPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {TrialPage as Trial} from '@healing-library/content/queries/trial-page'
import {registryUrl} from '@healing-library/content/rules/identifiers'

import {ContentsList} from '../../ui/contents-list.tsx'
import {Section} from '../../ui/section.tsx'
import {Tag} from '../../ui/tag.tsx'
import {SaveButton} from './save-button.tsx'
import {SavingWords} from './saving-words.tsx'
import {trialSections} from './trial-sections.ts'
import {asOfWords, statusTone, statusWords} from './trial-words.ts'

import styles from './trial-page.module.css'

/** One trial: what our staff say of it and what the registry says, apart and each named. */
export function TrialPage({trial}: {trial: Trial}) {
  const asOf = asOfWords(trial)
  const status = [statusWords(trial), asOf].filter((words) => words !== '').join(', ')
  const sections = trialSections.filter(({isPresent}) => isPresent(trial))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.crumb}>
          <a href={TRIALS_PATH}>Clinical trials</a>
        </p>
        <h1 className={styles.title}>{trial.briefTitle}</h1>
        <p className={styles.status}>
          <Tag tone={statusTone(trial)}>{statusWords(trial)}</Tag>
          {asOf === '' ? null : <span>, {asOf}</span>}
        </p>
        {trial.whyStopped === null ? null : (
          <p>Why it stopped, in the registry’s words: “{trial.whyStopped}”</p>
        )}
        <p>
          <a href={registryUrl(trial.nctId)}>{trial.nctId} at ClinicalTrials.gov</a>. The registry may know
          more than we do: ask there, or the people who run the trial, before you act on anything here.
        </p>
        <Related trial={trial} />
        <SaveButton nctId={trial.nctId} title={trial.briefTitle} status={status} />
      </header>
      <div className={styles.columns}>
        <ContentsList title="On this page" entries={sections} />
        <div className={styles.body}>
          {sections.map(({id, title, lead, render}) => (
            <Section key={id} id={id} title={title} lead={lead}>
              {render(trial)}
            </Section>
          ))}
        </div>
      </div>
      <SavingWords />
    </div>
  )
}

/** Where else in the library this trial belongs. */
function Related({trial: {guides, lists}}: {trial: Trial}) {
  const links = [
    ...guides.flatMap(({_id, slug, title}) =>
      slug === null ? [] : [{key: _id, href: guidePath(slug), words: `Guide: ${title}`}],
    ),
    ...lists.flatMap(({_id, slug, title}) =>
      slug === null ? [] : [{key: _id, href: trialListPath(slug), words: `List: ${title}`}],
    ),
  ]
  if (links.length === 0) return null
  return (
    <ul className={styles.related}>
      {links.map(({key, href, words}) => (
        <li key={key}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
