import type {CrossrefClient} from '../crossref/client.ts'
import type {CrossrefWork} from '../crossref/work.ts'
import {RegistryError} from '../errors.ts'
import type {Http} from '../http/http.ts'
import type {PubmedClient} from '../pubmed/client.ts'
import type {PubmedSummary} from '../pubmed/summary.ts'
import {checkDoi, checkLink, type LinkVerdict} from './links.ts'
import {mergePublication, type MergedPublication} from './merge.ts'
import {judgeRetraction, type Asked, type RetractionVerdict} from './retraction.ts'
import {isSameTitle} from './same-text.ts'

/** What of a stored publication is needed to check it. */
export type CheckedPublication = {
  _id: string
  title: string
  doi?: string | undefined
  pmid?: string | undefined
  url?: string | undefined
  nctIds?: readonly string[] | undefined
}

/** What a check of one publication found. Nothing of it is written anywhere. */
export type PublicationReport = {
  id: string
  title: string
  /** What the indexes know of it, by field, with its source. */
  found: MergedPublication
  retraction: RetractionVerdict
  links: LinkVerdict[]
  /** Trials that Crossref's record names and the document does not. */
  newNctIds: string[]
  /** Each for a person to look at. */
  problems: string[]
}

/** Whom to ask. */
export type Literature = {
  crossref: CrossrefClient
  pubmed: PubmedClient
  /** For links; left out, links are not followed. */
  links?: {http: Http; doiBaseUrl?: string} | undefined
}

/** Never throws for what the indexes do or do not answer: an error is told, and means that nothing is known. */
export async function checkPublication(
  publication: CheckedPublication,
  {crossref, pubmed, links}: Literature,
  signal?: AbortSignal,
): Promise<PublicationReport> {
  const {doi, pmid, title} = publication
  const work = doi === undefined ? undefined : await asked(() => workOf(crossref, doi, signal))
  const notices = doi === undefined ? undefined : await asked(() => crossref.noticesAbout(doi, signal))
  const summary = pmid === undefined ? undefined : await asked(() => summaryOf(pubmed, pmid, signal))
  const found = mergePublication(answerOf(work), answerOf(summary))
  const newNctIds = (found.nctIds?.value ?? []).filter((id) => !publication.nctIds?.includes(id))
  return {
    id: publication._id,
    title,
    found,
    retraction: judgeRetraction({doi, work, notices, summary}),
    links: links ? await linksOf(publication, links, signal) : [],
    newNctIds,
    problems: problemsOf(publication, found),
  }
}

/** One after another: the limits of the indexes make it no quicker together. */
export async function* checkPublications(
  publications: Iterable<CheckedPublication>,
  literature: Literature,
  signal?: AbortSignal,
): AsyncGenerator<PublicationReport, void, undefined> {
  for (const publication of publications) yield await checkPublication(publication, literature, signal)
}

/**
 * What a check may write to the document without a person: whether it still stands and on which day that was looked up.
 * Undefined where nothing is known; what is written already stays.
 */
export function retractionFields({status}: RetractionVerdict, today: string) {
  return status === 'unknown' ? undefined : {retraction: status, retractionCheckedOn: today}
}

async function asked<Answer>(ask: () => Promise<Answer>): Promise<{answer: Answer} | {problem: string}> {
  try {
    return {answer: await ask()}
  } catch (error) {
    if (error instanceof RegistryError) return {problem: error.message}
    throw error
  }
}

const answerOf = <Answer>(told: Asked<Answer>) => (told && 'answer' in told ? told.answer : undefined)

async function workOf(crossref: CrossrefClient, doi: string, signal?: AbortSignal): Promise<CrossrefWork> {
  const answer = await crossref.work(doi, signal)
  if (answer.kind === 'found') return answer.work
  throw new RegistryError('status', `Crossref does not know ${doi}; another agency may have registered it.`)
}

async function summaryOf(pubmed: PubmedClient, pmid: string, signal?: AbortSignal): Promise<PubmedSummary> {
  const summary = (await pubmed.summaries([pmid], signal)).get(pmid)
  if (summary) return summary
  throw new RegistryError('status', `PubMed does not know PMID ${pmid}.`)
}

async function linksOf(
  {doi, url}: CheckedPublication,
  {http, doiBaseUrl}: NonNullable<Literature['links']>,
  signal?: AbortSignal,
): Promise<LinkVerdict[]> {
  const options = {...(doiBaseUrl && {baseUrl: doiBaseUrl}), ...(signal && {signal})}
  return [
    ...(doi === undefined ? [] : [await checkDoi(http, doi, options)]),
    ...(url === undefined ? [] : [await checkLink(http, url, signal)]),
  ]
}

function problemsOf({title, doi, pmid}: CheckedPublication, found: MergedPublication): string[] {
  const problems: string[] = []
  const titles = [found.title, found.title?.otherwise].filter((told) => told !== undefined)
  for (const {value, source} of titles) {
    if (!isSameTitle(title, value)) problems.push(`By ${nameOf(source)} this is another work: “${value}”.`)
  }
  const other = found.doi?.otherwise
  if (other) problems.push(`PMID ${pmid} has the DOI ${other.value}, not ${doi}.`)
  if (doi === undefined && found.doi) problems.push(`PubMed has a DOI for it: ${found.doi.value}.`)
  if (found.year?.otherwise) {
    problems.push(
      `Crossref says ${found.year.value}, PubMed ${found.year.otherwise.value}: online and printed may differ.`,
    )
  }
  return problems
}

const nameOf = (source: 'crossref' | 'pubmed') => (source === 'crossref' ? 'Crossref' : 'PubMed')
