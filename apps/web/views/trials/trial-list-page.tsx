import {TRIAL_LISTS_PATH, trialListPath, trialPath} from '@healing-library/content/paths'
import type {TrialList} from '@healing-library/content/queries/trial-lists'

import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {TrialsWords} from '../../messages/en/trials.ts'
import {pictureFile} from '../../trials/pictures/picture-file.ts'
import type {Picture} from '../../trials/pictures/picture.ts'
import {Section} from '../../ui/section.tsx'
import {Tag} from '../../ui/tag.tsx'
import {TrialPictures} from '../trial-pictures/trial-pictures.tsx'
import {FactList} from './fact-list.tsx'
import {SavingWords} from './saving-words.tsx'
import {TrialCard} from './trial-card.tsx'

import styles from './trial-list-page.module.css'

/** One list: by which rule, by whom and when, what is on it, and what was left out and why. */
export function TrialListPage({
  list,
  isOverdue,
  pictures,
  words: {list: said, lists, terms},
  pictureWords,
}: {
  list: TrialList
  isOverdue: boolean
  pictures: readonly Picture[]
  words: TrialsWords
  pictureWords: TrialPicturesWords
}) {
  const {date} = terms.formats
  const pinned = list.items.filter((item) => item.pinned === true)
  const others = list.items.filter((item) => item.pinned !== true)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.small}>
          <a href={TRIAL_LISTS_PATH}>{lists.title}</a>
        </p>
        <h1 className={styles.title}>{list.title}</h1>
        <p className={styles.lead}>{list.purpose}</p>
        {isOverdue ? (
          <p>
            <Tag tone="care">{said.overdue(date(list.nextReviewDue))}</Tag>
          </p>
        ) : null}
        <FactList
          facts={[
            [said.rule, list.inclusionRule],
            [said.owner, personWords(list.owner, said)],
            [said.deputy, personWords(list.deputy, said)],
            [said.reviewedOn, date(list.reviewedOn)],
            [said.nextReview, date(list.nextReviewDue)],
          ]}
        />
        <p className={styles.small}>
          {said.registry} <a href={`${trialListPath(list.slug)}/feed.atom`}>{said.feed}</a>
          {list.items.length === 0 ? null : (
            <>
              {' '}
              <a href="#pictures">{said.toPictures}</a>
            </>
          )}
        </p>
      </header>
      <Section id="trials" title={terms.trials(list.items.length)}>
        {list.items.length === 0 ? <p>{said.none}</p> : null}
        <ol className={styles.items}>
          {[...pinned, ...others].map(({_key, trial, note, pinned: isPinned}) => (
            <li key={_key}>
              {isPinned === true ? <p className={styles.pin}>{said.pinned}</p> : null}
              <TrialCard trial={trial} headingLevel={3} note={note ?? undefined} words={terms} />
            </li>
          ))}
        </ol>
      </Section>
      {list.items.length === 0 ? null : (
        <Section id="pictures" title={said.pictures} lead={said.picturesLead}>
          <TrialPictures
            pictures={pictures}
            words={pictureWords}
            headingLevel={3}
            csvHref={(name) => `${trialListPath(list.slug)}/pictures/${pictureFile(name)}`}
          />
        </Section>
      )}
      {list.excluded.length === 0 ? null : (
        <Section id="left-out" title={said.leftOut}>
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
      <SavingWords words={terms} />
    </div>
  )
}

/** Samples are nobody, and say so. */
function personWords(person: TrialList['owner'], words: TrialsWords['list']): string {
  if (person === null) return ''
  return person.isSample ? words.samplePerson(person.name) : words.person(person.name, person.role)
}

function byReason(excluded: TrialList['excluded']) {
  const groups = new Map<string, TrialList['excluded'][number]['trial'][]>()
  for (const {reason, trial} of excluded) groups.set(reason, [...(groups.get(reason) ?? []), trial])
  return Array.from(groups, ([reason, trials]) => ({reason, trials}))
}
