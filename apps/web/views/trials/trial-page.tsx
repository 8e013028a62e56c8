import {guidePath, trialListPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {TrialPage as Trial} from '@healing-library/content/queries/trial-page'
import {registryUrl} from '@healing-library/content/rules/identifiers'

import type {TrialPageWords} from '../../messages/en/trial-page.ts'
import {ContentsList} from '../../ui/contents-list.tsx'
import {Section} from '../../ui/section.tsx'
import {Sentence} from '../../ui/sentence.tsx'
import {Tag} from '../../ui/tag.tsx'
import {SaveButton} from './save-button.tsx'
import {SavingWords} from './saving-words.tsx'
import {trialSections} from './trial-sections.ts'
import {asOfWords, statusTone, statusWords} from './trial-words.ts'

import styles from './trial-page.module.css'

/** One trial: what our staff say of it and what the registry says, apart and each named. */
export function TrialPage({trial, words}: {trial: Trial; words: TrialPageWords}) {
  const {terms} = words
  const leads: Readonly<Record<string, string | undefined>> = words.leads
  const statusName = statusWords(trial, terms)
  const asOf = asOfWords(trial, terms)
  const status = [statusName, asOf].filter((part) => part !== '').join(', ')
  const sections = trialSections
    .filter(({isPresent}) => isPresent(trial))
    .map(({id, render}) => ({id, title: words.titles[id], lead: leads[id], render}))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.crumb}>
          <a href={TRIALS_PATH}>{words.directory}</a>
        </p>
        <h1 className={styles.title}>{trial.briefTitle}</h1>
        <p className={styles.status}>
          <Tag tone={statusTone(trial)}>{statusName}</Tag>
          {asOf === '' ? null : <span>, {asOf}</span>}
        </p>
        {trial.whyStopped === null ? null : <p>{words.whyStopped(trial.whyStopped)}</p>}
        <p>
          <Sentence
            words={words.askThere}
            parts={{registry: <a href={registryUrl(trial.nctId)}>{words.atRegistry(trial.nctId)}</a>}}
          />
        </p>
        <Related trial={trial} words={words} />
        <SaveButton nctId={trial.nctId} title={trial.briefTitle} status={status} words={terms.card} />
      </header>
      <div className={styles.columns}>
        <ContentsList title={words.contents} entries={sections} />
        <div className={styles.body}>
          {sections.map(({id, title, lead, render}) => (
            <Section key={id} id={id} title={title} lead={lead}>
              {render(trial, words)}
            </Section>
          ))}
        </div>
      </div>
      <SavingWords words={terms} />
    </div>
  )
}

/** Where else in the library this trial belongs. */
function Related({trial: {guides, lists}, words}: {trial: Trial; words: TrialPageWords}) {
  const links = [
    ...guides.flatMap(({_id, slug, title}) =>
      slug === null ? [] : [{key: _id, href: guidePath(slug), name: words.guide(title)}],
    ),
    ...lists.flatMap(({_id, slug, title}) =>
      slug === null ? [] : [{key: _id, href: trialListPath(slug), name: words.list(title)}],
    ),
  ]
  if (links.length === 0) return null
  return (
    <ul className={styles.related}>
      {links.map(({key, href, name}) => (
        <li key={key}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
