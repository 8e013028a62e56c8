import {TRIAL_LISTS_PATH, trialListPath, trialPath} from '@healing-library/content/paths'
import type {TrialList} from '@healing-library/content/queries/trial-lists'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {pictureFile} from '../../trials/pictures/picture-file.ts'
import type {Picture} from '../../trials/pictures/picture.ts'
import {Section} from '../../ui/section.tsx'
import {Tag} from '../../ui/tag.tsx'
import {TrialPictures} from '../trial-pictures/trial-pictures.tsx'
import {FactList} from './fact-list.tsx'
import {SavingWords} from './saving-words.tsx'
import {TrialCard} from './trial-card.tsx'
import {countWords} from './trial-words.ts'

import styles from './trial-list-page.module.css'

/** One list: by which rule, by whom and when, what is on it, and what was left out and why. */
export function TrialListPage({
  list,
  isOverdue,
  pictures,
}: {
  list: TrialList
  isOverdue: boolean
  pictures: readonly Picture[]
}) {
  const pinned = list.items.filter((item) => item.pinned === true)
  const others = list.items.filter((item) => item.pinned !== true)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.small}>
          <a href={TRIAL_LISTS_PATH}>Lists of trials</a>
        </p>
        <h1 className={styles.title}>{list.title}</h1>
        <p className={styles.lead}>{list.purpose}</p>
        {isOverdue ? (
          <p>
            <Tag tone="care">
              {`This list was due to be gone through by ${formatPartialDate(list.nextReviewDue)}, and was not: it may be out of date`}
            </Tag>
          </p>
        ) : null}
        <FactList
          facts={[
            ['What is listed', list.inclusionRule],
            ['Kept by', personWords(list.owner)],
            ['In their place', personWords(list.deputy)],
            ['Gone through on', formatPartialDate(list.reviewedOn)],
            ['Next time by', formatPartialDate(list.nextReviewDue)],
          ]}
        />
        <p className={styles.small}>
          Registry data are as ClinicalTrials.gov has them and not reviewed by us; being on the list is no
          recommendation. <a href={`${trialListPath(list.slug)}/feed.atom`}>Follow this list (Atom feed)</a>
          {list.items.length === 0 ? null : (
            <>
              {' '}
              <a href="#pictures">These trials in pictures</a>
            </>
          )}
        </p>
      </header>
      <Section id="trials" title={countWords(list.items.length, 'trial', 'trials')}>
        {list.items.length === 0 ? <p>No trial of this list is published at the moment.</p> : null}
        <ol className={styles.items}>
          {[...pinned, ...others].map(({_key, trial, note, pinned: isPinned}) => (
            <li key={_key}>
              {isPinned === true ? <p className={styles.pin}>Put first by our staff</p> : null}
              <TrialCard trial={trial} headingLevel={3} note={note ?? undefined} />
            </li>
          ))}
        </ol>
      </Section>
      {list.items.length === 0 ? null : (
        <Section id="pictures" title="In pictures" lead="The trials of this list, counted.">
          <TrialPictures
            pictures={pictures}
            headingLevel={3}
            csvHref={(name) => `${trialListPath(list.slug)}/pictures/${pictureFile(name)}`}
          />
        </Section>
      )}
      {list.excluded.length === 0 ? null : (
        <Section id="left-out" title="What was left out, and why">
          {byReason(list.excluded).map(({reason, trials}) => (
            <div key={reason} className={styles.reason}>
              <h3 className={styles.reasonTitle}>{reason}</h3>
              <ul>
                {trials.map(({nctId, briefTitle}) => (
                  <li key={nctId}>
                    <a href={trialPath(nctId)}>{briefTitle}</a> ({nctId})
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
      <SavingWords />
    </div>
  )
}

/** Samples are nobody, and say so. */
function personWords(person: TrialList['owner']): string {
  if (person === null) return ''
  return person.isSample
    ? `${person.name} (sample entry, not a real person)`
    : `${person.name}, ${person.role}`
}

function byReason(excluded: TrialList['excluded']) {
  const groups = new Map<string, TrialList['excluded'][number]['trial'][]>()
  for (const {reason, trial} of excluded) groups.set(reason, [...(groups.get(reason) ?? []), trial])
  return Array.from(groups, ([reason, trials]) => ({reason, trials}))
}
