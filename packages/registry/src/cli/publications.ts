import {parseArgs} from 'node:util'

import {CommandError} from '@healing-library/content/cli/command-error'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {createCrossrefClient, crossrefHttp} from '../crossref/client.ts'
import {createHttp} from '../http/http.ts'
import {
  checkPublications,
  retractionFields,
  type Literature,
  type PublicationReport,
} from '../publications/check-publication.ts'
import {linkCheckOf} from '../publications/keep-links.ts'
import {linkTrials, type TrialLink} from '../publications/trial-links.ts'
import {createPubmedClient, pubmedHttp} from '../pubmed/client.ts'
import type {TrialsCommand, TrialsContext} from './context.ts'
import {writerOf} from './writer.ts'

/** Asks Crossref and PubMed only with --check, and writes only with --write; 3 where a publication needs a person. */
export const publicationsCommand: TrialsCommand = {
  usage: 'publications [--check] [--follow-links] [--write] [--json]',
  summary:
    'which publications belong to which trials; --check asks Crossref and PubMed whether each is what we say and still stands, --write keeps that, and with --follow-links what the links answered',
  run: async (args, context) => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        check: {type: 'boolean', default: false},
        'follow-links': {type: 'boolean', default: false},
        write: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
      },
    })
    if (values.write && !values.check)
      throw new CommandError('--write keeps what --check finds.', {usage: true})
    const writer = values.write ? writerOf(context) : undefined
    const {publications, trials} = await readLiterature(context.writer ?? context.reader)
    const links = newLinks(linkTrials(publications, trials), trials)
    const reports: PublicationReport[] = []
    if (values.check) {
      const literature = literatureOf(context.environment, values['follow-links'])
      for await (const report of checkPublications(publications, literature, context.stop)) {
        reports.push(report)
        if (!values.json) for (const line of reportLines(report)) context.print(line)
        if (writer) await keep(writer, report, context.now())
      }
    }
    if (values.json) context.print(JSON.stringify({links, reports}, null, 2))
    else for (const line of summaryOf(links, reports, publications.length)) context.print(line)
    return reports.some((report) => needsPerson(report)) ? 3 : 0
  },
}

/**
 * Writes what needs no person: what the links answered, a retraction that is known, and the trials that Crossref's record
 * of the paper names.
 */
async function keep(writer: SanityClient, report: PublicationReport, now: string): Promise<void> {
  const links = linkCheckOf(report, now)
  if (links !== undefined) await writer.createOrReplace(links, {visibility: 'async'})
  const retraction = retractionFields(report.retraction, now.slice(0, 10))
  // A record that is not of this paper says nothing about its trials.
  const nctIds = report.problems.length === 0 ? report.newNctIds : []
  if (retraction === undefined && nctIds.length === 0) return
  const patch = writer.patch(report.id).set({...retraction})
  await (nctIds.length === 0 ? patch : patch.setIfMissing({nctIds: []}).append('nctIds', nctIds)).commit({
    visibility: 'async',
  })
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const references = z
  .array(z.object({_ref: z.string()}))
  .nullish()
  .transform((rows) => (rows ?? []).map(({_ref}) => _ref))

const literature = z.object({
  publications: z.array(
    z.object({
      _id: z.string(),
      title: z.string(),
      doi: text,
      pmid: text,
      url: text,
      nctIds: z
        .array(z.string())
        .nullish()
        .transform((ids) => ids ?? []),
    }),
  ),
  trials: z.array(
    z.object({
      _id: z.string(),
      nctId: z.string(),
      aliases: z
        .array(z.string())
        .nullish()
        .transform((ids) => ids ?? []),
      registryReferences: z
        .array(z.object({_key: z.string(), pmid: text, citation: text, kind: text}))
        .nullish()
        .transform((rows) => (rows ?? []).map((row) => ({...row, _type: 'registryReference' as const}))),
      publications: references,
    }),
  ),
})

type Trials = z.output<typeof literature>['trials']

const LITERATURE = `{
  "publications": *[_type == "publication"] | order(_id) {_id, title, doi, pmid, url, nctIds},
  "trials": *[_type == "clinicalTrial"] | order(_id) {_id, nctId, aliases, registryReferences, publications}
}`

async function readLiterature(client: SanityClient) {
  return literature.parse(await client.withConfig({perspective: 'published'}).fetch<unknown>(LITERATURE))
}

/** What stands on the trial already is no news. */
function newLinks(links: readonly TrialLink[], trials: Trials): TrialLink[] {
  const held = new Map(trials.map(({nctId, publications}) => [nctId, publications]))
  return links.filter(({nctId, publicationId}) => !held.get(nctId)?.includes(publicationId))
}

function literatureOf(environment: TrialsContext['environment'], followLinks: boolean): Literature {
  const mailto = environment['CONTACT_EMAIL'] || undefined
  const apiKey = environment['NCBI_API_KEY'] || undefined
  const [crossrefUrl, pubmedUrl] = [environment['CROSSREF_URL'], environment['PUBMED_URL']]
  return {
    crossref: createCrossrefClient({
      http: crossrefHttp(mailto),
      mailto,
      ...(crossrefUrl && {baseUrl: crossrefUrl}),
    }),
    pubmed: createPubmedClient({
      http: pubmedHttp(apiKey),
      email: mailto,
      apiKey,
      ...(pubmedUrl && {baseUrl: pubmedUrl}),
    }),
    ...(followLinks && {links: {http: createHttp({retries: 1})}}),
  }
}

const needsPerson = ({retraction, problems, links}: PublicationReport): boolean =>
  ['retracted', 'concern', 'unknown'].includes(retraction.status) ||
  problems.length > 0 ||
  links.some(({kind}) => kind === 'gone')

function reportLines(report: PublicationReport): string[] {
  const {id, title, retraction, links, newNctIds, problems} = report
  const lines = [
    ...(retraction.status === 'none' ? [] : [`  ${retraction.status}`]),
    ...retraction.evidence.map(
      ({source, status, notice, date}) =>
        `  ${source} says ${status}${date ? `, ${date}` : ''}${notice ? ` (${notice})` : ''}`,
    ),
    ...retraction.notAsked.map((problem) => `  not known: ${problem}`),
    ...problems.map((problem) => `  ${problem}`),
    ...newNctIds.map((nctId) => `  its record names ${nctId}`),
    ...links.flatMap((link) =>
      link.kind === 'works'
        ? []
        : [`  ${link.url} ${link.kind === 'moved' ? `moved to ${link.to}` : link.problem}`],
    ),
  ]
  return lines.length === 0 ? [] : [`${id}  ${title}`, ...lines]
}

function summaryOf(
  links: readonly TrialLink[],
  reports: readonly PublicationReport[],
  all: number,
): string[] {
  const told = links.map(({publicationId, nctId, basis}) => `${nctId}  ${publicationId}  (${basis})`)
  const of = (status: string) => reports.filter(({retraction}) => retraction.status === status).length
  return [
    ...told,
    `${links.length} publications belong to a trial that does not name them yet.`,
    ...(reports.length === 0
      ? []
      : [
          `${reports.length} of ${all} publications checked: ${of('retracted')} retracted, ${of('concern')} with a concern, ${of('corrected')} corrected, ${of('none')} stand, ${of('unknown')} not known.`,
        ]),
  ]
}
