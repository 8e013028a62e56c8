import type {ResearchEntry} from '@healing-library/content/queries/research'
import {CERTAINTIES, type RETRACTION_STATUSES} from '@healing-library/content/vocabulary/evidence'

import type {ResearchWords} from '../../messages/en/research.ts'
import {Tag, type TagTone} from '../../ui/tag.tsx'
import {groupByWords} from '../guide/group-by-words.ts'

import styles from './publication-marks.module.css'

const TONES: Record<keyof typeof RETRACTION_STATUSES, TagTone> = {
  none: 'good',
  corrected: 'care',
  concern: 'care',
  retracted: 'danger',
}

type Marked = Pick<
  ResearchEntry,
  'studyType' | 'sampleSize' | 'readAs' | 'isPreprint' | 'retraction' | 'retractionCheckedOn'
>

/** What must be known of a publication before its result is believed, as words with marks. */
export function PublicationMarks({publication, words}: {publication: Marked; words: ResearchWords}) {
  const {studyType, sampleSize, readAs, isPreprint} = publication
  return (
    <ul className={styles.marks}>
      {isPreprint === true ? (
        <li>
          <Tag tone="care">{words.preprint}</Tag>
        </li>
      ) : null}
      {studyType === null ? null : (
        <li>
          <Tag tone="plain">{words.vocabulary.studyTypes[studyType]}</Tag>
        </li>
      )}
      {sampleSize === null ? null : (
        <li>
          <Tag tone="plain">{words.studied(sampleSize)}</Tag>
        </li>
      )}
      <li>
        <Tag tone={readAs === null ? 'open' : 'plain'}>
          {readAs === null ? words.notRead : words.read(lowerFirst(words.vocabulary.readAs[readAs]))}
        </Tag>
      </li>
      <li>
        <RetractionMark publication={publication} words={words} />
      </li>
    </ul>
  )
}

/** Nobody looked is a state of its own: it is not "still stands". */
export function RetractionMark({
  publication: {retraction, retractionCheckedOn},
  words,
}: {
  publication: Pick<Marked, 'retraction' | 'retractionCheckedOn'>
  words: ResearchWords
}) {
  if (retraction === null) return <Tag tone="open">{words.retraction.notLookedUp}</Tag>
  const state = words.vocabulary.retractionStatuses[retraction]
  return (
    <Tag tone={TONES[retraction]}>
      {retractionCheckedOn === null
        ? state
        : words.retraction.on(state, words.formats.date(retractionCheckedOn))}
    </Tag>
  )
}

/** "2 claims rest on it: 1 of low certainty, 1 not yet assessed", the surest first. */
export function claimsSummary(claims: ResearchEntry['claims'], words: ResearchWords): string {
  if (claims.length === 0) return words.noClaims
  const counts = groupByWords(claims, CERTAINTIES, ({certainty}) => certainty).map(({key, rows}) => {
    const name = lowerFirst(words.vocabulary.certainties[key])
    return claims.length === 1 ? name : `${rows.length} × ${name}`
  })
  return `${words.claims(claims.length)}: ${counts.join(', ')}`
}

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
