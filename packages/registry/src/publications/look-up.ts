import type {CrossrefClient} from '../crossref/client.ts'
import type {CrossrefWork} from '../crossref/work.ts'
import {RegistryError} from '../errors.ts'
import type {PubmedClient} from '../pubmed/client.ts'
import {doiOfSummary, type PubmedSummary} from '../pubmed/summary.ts'
import {normaliseDoi} from './doi.ts'
import {mergePublication, type LiteratureSource, type MergedPublication} from './merge.ts'
import {judgeRetraction, type Asked, type RetractionVerdict} from './retraction.ts'

/** How an index answered. */
export type IndexAnswer =
  | {kind: 'found'; isOwnRecord: boolean}
  /** It does not hold this publication. */
  | {kind: 'notFound'}
  /** It could not be asked, or what came was no answer. */
  | {kind: 'failed'; error: RegistryError}
  /** There was nothing to ask it with. */
  | {kind: 'notAsked'}

/** What the indexes say, and how each of them answered. */
export type LookedUp = {
  found: MergedPublication
  retraction: RetractionVerdict
  answers: Record<LiteratureSource, IndexAnswer>
  /** What PubMed calls the kind of publication, such as "Randomized Controlled Trial". */
  publicationTypes: readonly string[]
}

/** Whom to ask. */
export type Indexes = {crossref: CrossrefClient; pubmed: PubmedClient}

/**
 * What Crossref and PubMed know of a publication by its DOI, its PMID, or both; each is found by the other where one
 * is missing. Never throws for what they do or do not answer; a fired `signal` throws its reason.
 */
export async function lookUpPublication(
  {doi, pmid}: {doi?: string | undefined; pmid?: string | undefined},
  {crossref, pubmed}: Indexes,
  signal?: AbortSignal,
): Promise<LookedUp> {
  const wanted = doi === undefined ? undefined : normaliseDoi(doi)
  const [work, found] = await Promise.all([
    told(workOf, crossref, wanted, signal),
    pmid === undefined ? byDoi(pubmed, wanted, signal) : told(summaryOf, pubmed, pmid, signal),
  ])
  // A PMID alone: PubMed says under which DOI Crossref has it.
  const summary = answerOf(found)
  const known = wanted ?? (summary === undefined ? undefined : doiOfSummary(summary))
  const late = wanted === undefined && known !== undefined
  const works = late ? await told(workOf, crossref, known, signal) : work
  const notices = await told(noticesOf, crossref, known, signal)
  return {
    found: mergePublication(answerOf(works), summary),
    retraction: judgeRetraction({
      doi: known,
      work: asAsked(works, 'Crossref does not hold it.'),
      notices: asAsked(notices, ''),
      // By DOI alone, that PubMed does not list a paper is no gap: it lists medicine only.
      summary:
        found?.kind === 'missing' && pmid === undefined
          ? undefined
          : asAsked(found, 'PubMed does not hold it.'),
    }),
    answers: {crossref: answerKind(works), pubmed: answerKind(found)},
    publicationTypes: summary?.pubtype ?? [],
  }
}

type Told<Answer> =
  | {kind: 'answer'; answer: Answer}
  | {kind: 'missing'}
  | {kind: 'error'; error: RegistryError}
  | undefined

async function told<Client, Answer>(
  ask: (client: Client, id: string, signal?: AbortSignal) => Promise<Answer | undefined>,
  client: Client,
  id: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Told<Answer>> {
  if (id === undefined) return undefined
  try {
    const answer = await ask(client, id, signal)
    return answer === undefined ? {kind: 'missing'} : {kind: 'answer', answer}
  } catch (error) {
    if (error instanceof RegistryError) return {kind: 'error', error}
    throw error
  }
}

async function workOf(crossref: CrossrefClient, doi: string, signal?: AbortSignal) {
  const answer = await crossref.work(doi, signal)
  return answer.kind === 'found' ? answer.work : undefined
}

const noticesOf = (crossref: CrossrefClient, doi: string, signal?: AbortSignal) =>
  crossref.noticesAbout(doi, signal)

async function summaryOf(pubmed: PubmedClient, pmid: string, signal?: AbortSignal) {
  return (await pubmed.summaries([pmid], signal)).get(pmid)
}

/** A search by DOI may bring a comment that names it, too: only the record whose own DOI it is counts. */
function byDoi(
  pubmed: PubmedClient,
  doi: string | undefined,
  signal?: AbortSignal,
): Promise<Told<PubmedSummary>> {
  return told(
    async (client, wanted) => {
      const pmids = await client.findByDoi(wanted, signal)
      if (pmids.length === 0) return undefined
      const summaries = await client.summaries(pmids.slice(0, MOST_CANDIDATES), signal)
      return [...summaries.values()].find((summary) => doiOfSummary(summary) === wanted)
    },
    pubmed,
    doi,
    signal,
  )
}

const MOST_CANDIDATES = 5

const answerOf = <Answer>(asked: Told<Answer>): Answer | undefined =>
  asked?.kind === 'answer' ? asked.answer : undefined

function asAsked<Answer>(asked: Told<Answer>, missing: string): Asked<Answer> {
  if (asked === undefined) return undefined
  if (asked.kind === 'answer') return {answer: asked.answer}
  return {problem: asked.kind === 'missing' ? missing : asked.error.message}
}

function answerKind(asked: Told<CrossrefWork | PubmedSummary>): IndexAnswer {
  if (asked === undefined) return {kind: 'notAsked'}
  if (asked.kind === 'missing') return {kind: 'notFound'}
  if (asked.kind === 'error') return {kind: 'failed', error: asked.error}
  return {kind: 'found', isOwnRecord: asked.answer['own-record'] === true}
}
