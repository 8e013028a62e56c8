import {partialDateOf, type CrossrefUpdate, type CrossrefWork} from '../crossref/work.ts'
import type {PubmedSummary} from '../pubmed/summary.ts'
import {normaliseDoi} from './doi.ts'

type RetractionStatus = 'retracted' | 'concern' | 'corrected' | 'none' | 'unknown'

type RetractionEvidence = {
  source: 'the article’s record' | 'a notice about it' | 'PubMed'
  status: Exclude<RetractionStatus, 'none' | 'unknown'>
  /** The notice's DOI, where it has one. */
  notice?: string
  date?: string
}

/** Whether a publication still stands, and who says so. */
export type RetractionVerdict = {
  /** `none` only where everybody was asked and answered. */
  status: RetractionStatus
  evidence: RetractionEvidence[]
  /** Who could not be asked, and why. */
  notAsked: string[]
}

/** An answer, or why there is none. `undefined`: there is nobody to ask, as PubMed about a paper without PMID. */
export type Asked<Answer> = {answer: Answer} | {problem: string} | undefined

/** `doi` is the article's own: it tells the notices about it from others. */
export type RetractionQuestions = {
  doi: string | undefined
  work: Asked<CrossrefWork>
  notices: Asked<readonly CrossrefWork[]>
  summary: Asked<PubmedSummary>
}

const GRAVEST = ['retracted', 'concern', 'corrected'] as const

/**
 * Whether a publication still stands, asked both ways: its own record (`updated-by`) and the notices that name it
 * (`update-to`), and PubMed. One yes is enough; a no needs every answer.
 */
export function judgeRetraction({doi, work, notices, summary}: RetractionQuestions): RetractionVerdict {
  const evidence = [...ownRecord(work), ...noticesAbout(notices, doi), ...pubmed(summary)]
  const notAsked = [
    ...[work, notices, summary].flatMap((asked) => (asked && 'problem' in asked ? [asked.problem] : [])),
    ...ownRecords(work, summary),
  ]
  const found = GRAVEST.find((status) => evidence.some((one) => one.status === status))
  const answered = [work, notices, summary].some((asked) => asked && 'answer' in asked)
  return {status: found ?? (answered && notAsked.length === 0 ? 'none' : 'unknown'), evidence, notAsked}
}

/** A record that lies on this machine may tell of a retraction; that there is none it cannot know. */
function ownRecords(work: Asked<CrossrefWork>, summary: Asked<PubmedSummary>): string[] {
  const isOwn = [work, summary].some(
    (asked) => asked && 'answer' in asked && asked.answer['own-record'] === true,
  )
  return isOwn ? ['A record of this machine answered, which does not know what has happened since.'] : []
}

function ownRecord(work: Asked<CrossrefWork>): RetractionEvidence[] {
  const updates = work && 'answer' in work ? (work.answer['updated-by'] ?? []) : []
  return updates.flatMap((update) => evidenceOf(update, 'the article’s record', update.DOI))
}

function noticesAbout(
  notices: Asked<readonly CrossrefWork[]>,
  doi: string | undefined,
): RetractionEvidence[] {
  const works = notices && 'answer' in notices ? notices.answer : []
  return works.flatMap((notice) =>
    (notice['update-to'] ?? [])
      .filter(
        (update) =>
          update.DOI !== undefined && doi !== undefined && normaliseDoi(update.DOI) === normaliseDoi(doi),
      )
      .flatMap((update) => evidenceOf(update, 'a notice about it', notice.DOI)),
  )
}

function pubmed(summary: Asked<PubmedSummary>): RetractionEvidence[] {
  const types = summary && 'answer' in summary ? (summary.answer.pubtype ?? []) : []
  return types.some((type) => type.toLowerCase() === 'retracted publication')
    ? [{source: 'PubMed', status: 'retracted'}]
    : []
}

function evidenceOf(
  update: CrossrefUpdate,
  source: RetractionEvidence['source'],
  notice: string | undefined,
): RetractionEvidence[] {
  const status = statusOf(update.type ?? update.label ?? '')
  const date = partialDateOf(update.updated)
  return status === undefined ? [] : [{source, status, ...(notice && {notice}), ...(date && {date})}]
}

/** Crossref's kinds of updates; a new version or an addendum leaves the paper as it stands. */
function statusOf(type: string): RetractionEvidence['status'] | undefined {
  if (/concern|partial[_ -]retraction/i.test(type)) return 'concern'
  if (/retract|withdraw|removal/i.test(type)) return 'retracted'
  if (/correct|corrigend|errat/i.test(type)) return 'corrected'
  return undefined
}
