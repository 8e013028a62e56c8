import {trialPath} from '@healing-library/content/paths'
import type {TrialRow} from '@healing-library/content/queries/trials'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'

import {wordsOf} from '../trials/words-of-text.ts'
import {type ExcerptPart, excerptOf, highlight, type MatchedTerms} from './excerpt.ts'
import {isSameName} from './names.ts'
import type {Ranked} from './rank.ts'
import type {OtherName, SearchEntry} from './search-entry.ts'
import {isFoundIn, type SearchIndex, termsOf} from './search-index.ts'

/** One result, ready to be shown. */
export type Hit = {
  id: string
  path: string
  title: ExcerptPart[]
  isExact: boolean
  /** The other name by which it was found. */
  foundAs: OtherName | undefined
  excerpt: ExcerptPart[]
  note: string | undefined
  grade: SearchEntry['grade']
  /** Parts of the page in which it stands, the closest first; of an exact hit those that are asked for most. */
  parts: {title: string; path: string; excerpt: ExcerptPart[]}[]
}

const MAX_PARTS = 3
const NO_TERMS: MatchedTerms = new Set()

/** What people want to know first of something that they know by name. */
const FIRST_PARTS = ['safety', 'contraindications', 'law', 'session', 'evidence']

export function hitOf({entry, isExact, own, parts}: Ranked, text: string, library: SearchIndex): Hit {
  const terms = own === undefined ? NO_TERMS : termsOf(own)
  const isInBody = own !== undefined && isFoundIn(own, 'body') && !isExact
  return {
    id: entry.id,
    path: entry.path,
    // A name that was typed whole needs no marking.
    title: highlight(entry.title, isExact ? NO_TERMS : terms),
    isExact,
    foundAs: foundAs(entry, text, terms),
    excerpt: isInBody ? excerptOf(entry.body, terms) : highlight(shorten(entry.lead), terms),
    note: entry.note,
    grade: entry.grade,
    parts: isExact
      ? FIRST_PARTS.flatMap((anchor) => {
          const found = library.entry(`${entry.id}#${anchor}`)
          return found?.part === undefined ? [] : [{title: found.part.title, path: found.path, excerpt: []}]
        })
      : parts.slice(0, MAX_PARTS).flatMap((match) => {
          const {part, path, body} = match.entry
          return part === undefined
            ? []
            : [{title: part.title, path, excerpt: excerptOf(body, termsOf(match))}]
        }),
  }
}

/** The name that was typed, or one that says a word which the title does not. */
function foundAs({title, otherNames}: SearchEntry, text: string, terms: MatchedTerms): OtherName | undefined {
  if (isSameName(title, text)) return undefined
  const exact = otherNames.find(({name}) => isSameName(name, text))
  if (exact !== undefined) return exact
  const own = new Set(wordsOf(title))
  if ([...own].some((word) => terms.has(word))) return undefined
  return otherNames.find(({name}) => wordsOf(name).some((word) => terms.has(word)))
}

const LEAD_LENGTH = 240

function shorten(text: string): string {
  if (text.length <= LEAD_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', LEAD_LENGTH))} …`
}

/** A trial in the registry's words: its status is true for the day beside it. */
export function trialHit(row: TrialRow, terms: MatchedTerms, isExact: boolean): Hit {
  const status = row.overallStatus === null ? undefined : wordsFor(TRIAL_STATUSES, row.overallStatus)
  const day = row.statusAsOf === null ? '' : ` (${formatPartialDate(row.statusAsOf)})`
  return {
    id: row._id,
    path: trialPath(row.nctId),
    title: highlight(row.briefTitle, terms),
    isExact,
    foundAs: undefined,
    excerpt: row.plainSummary === null ? [] : excerptOf(row.plainSummary, terms),
    note: [row.nctId, ...(status === undefined ? [] : [`${status}${day}`])].join(' · '),
    grade: undefined,
    parts: [],
  }
}
