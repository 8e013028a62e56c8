import {lookupOf} from '../check/lookup.ts'
import {rowsOf, type StoredDocument, textOf} from '../check/stored-document.ts'
import type {READ_AS} from '../vocabulary/evidence.ts'
import {type ReviewBadge, reviewBadge} from './sign-off.ts'
import {ageInDays, LEGAL_ROW_MAX_AGE_DAYS} from './staleness.ts'
import {isShown} from './testimonials.ts'

/** A status of a trial counts as of late for so many days. */
export const TRIAL_LATELY_DAYS = 30
/** Half of what a row of law may stand without a new look. */
const LEGAL_ROW_YOUNG_DAYS = Math.floor(LEGAL_ROW_MAX_AGE_DAYS / 2)

/** Pages that are signed off as a whole, and those of which somebody said when they are looked at again. */
const SIGNED_TYPES: ReadonlySet<string> = new Set(['substanceGuide', 'modality', 'condition'])
const DUE_TYPES: ReadonlySet<string> = new Set([...SIGNED_TYPES, 'page', 'trialList'])

type ReadAs = keyof typeof READ_AS

/** What the rules of the library come to on a day: nothing but counts, none of them kept anywhere. */
export type RulesAtWork = {
  claims: {total: number; cited: number; graded: number}
  reviews: {total: number} & Record<ReviewBadge['state'], number>
  due: {total: number; overdue: number}
  legalRows: {total: number; young: number; ageing: number; tooOld: number}
  /** By the day for which their status is known; `unread` have none. */
  trials: {total: number; lately: number; unread: number}
  stories: {illustrative: number; consented: number}
  publications: {
    total: number
    readAs: Record<ReadAs, number>
    /** Of which nobody said how much of it was read. */
    unsaid: number
    /** For which somebody looked whether they were retracted, and those that were. */
    lookedUp: number
    retracted: number
  }
}

/**
 * Counts over published documents. `documents` hold everything that a review hash is made of; `stories` need no more
 * than what their consent says.
 */
export function rulesAtWork(
  documents: readonly StoredDocument[],
  {
    stories,
    trials,
    today,
  }: {stories: readonly StoredDocument[]; trials: RulesAtWork['trials']; today: string},
): RulesAtWork {
  const ofType = (type: string) => documents.filter(({_type}) => _type === type)
  const claims = ofType('claim')
  const publications = ofType('publication')
  const shown = stories.filter((story) => isShown(story, today))
  const illustrative = shown.filter((story) => story['illustrative'] === true).length
  return {
    claims: {
      total: claims.length,
      cited: claims.filter((claim) => rowsOf(claim, 'citations').length > 0).length,
      graded: claims.filter((claim) => (textOf(claim, 'certainty') ?? 'notAssessed') !== 'notAssessed')
        .length,
    },
    reviews: reviews(documents),
    due: due(
      documents.filter(({_type}) => DUE_TYPES.has(_type)),
      today,
    ),
    legalRows: legalRows(ofType('legalStatus'), today),
    trials,
    stories: {illustrative, consented: shown.length - illustrative},
    publications: {
      total: publications.length,
      readAs: {
        text: readAs(publications, 'text'),
        part: readAs(publications, 'part'),
        abstract: readAs(publications, 'abstract'),
        report: readAs(publications, 'report'),
        record: readAs(publications, 'record'),
      },
      unsaid: publications.filter((publication) => textOf(publication, 'readAs') === undefined).length,
      lookedUp: publications.filter((publication) => textOf(publication, 'retractionCheckedOn')).length,
      retracted: publications.filter((publication) => publication['retraction'] === 'retracted').length,
    },
  }
}

function reviews(documents: readonly StoredDocument[]): RulesAtWork['reviews'] {
  const library = lookupOf(documents)
  const counts = {reviewed: 0, changed: 0, sample: 0, awaiting: 0}
  const pages = documents.filter(({_type}) => SIGNED_TYPES.has(_type))
  for (const page of pages) counts[reviewBadge(page, library).state] += 1
  return {total: pages.length, ...counts}
}

function due(pages: readonly StoredDocument[], today: string): RulesAtWork['due'] {
  const days = pages.flatMap((page) => textOf(page, 'nextReviewDue') ?? [])
  return {total: days.length, overdue: days.filter((day) => day < today).length}
}

function legalRows(rows: readonly StoredDocument[], today: string): RulesAtWork['legalRows'] {
  // A row of which nobody knows when it was looked at is as good as too old.
  const ages = rows.map((row) => ageInDays(textOf(row, 'checkedOn') ?? '1970-01-01', today))
  const young = ages.filter((age) => age <= LEGAL_ROW_YOUNG_DAYS).length
  const tooOld = ages.filter((age) => age > LEGAL_ROW_MAX_AGE_DAYS).length
  return {total: ages.length, young, ageing: ages.length - young - tooOld, tooOld}
}

const readAs = (publications: readonly StoredDocument[], kind: ReadAs): number =>
  publications.filter((publication) => publication['readAs'] === kind).length
