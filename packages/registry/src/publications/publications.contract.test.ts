import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {quickHttp} from '../../test/clients.ts'
import {createCrossrefClient} from '../crossref/client.ts'
import {createPubmedClient} from '../pubmed/client.ts'
import type {JsonObject} from '../server/json.ts'
import {literatureRoutes} from '../server/literature-routes.ts'
import {startRegistryServer, type RegistryServer} from '../server/registry-server.ts'
import {checkPublication, checkPublications, retractionFields} from './check-publication.ts'
import {checkLink} from './links.ts'

/** Works made up for the test, in the shapes of the indexes; 10.5555 is Crossref's prefix for tests. */
const works: JsonObject[] = [
  {
    DOI: '10.5555/sound',
    title: ['A <i>Sound</i> Trial of Care'],
    author: [{given: 'Ada B.', family: 'Example'}],
    'container-title': ['Journal of Tests'],
    issued: {'date-parts': [[2023, 5]]},
    volume: '388',
    page: '2315-2325',
    type: 'journal-article',
    'clinical-trial-number': [
      {'clinical-trial-number': 'nct99000001', registry: '10.18810/clinical-trials-gov', type: 'results'},
      {'clinical-trial-number': 'ISRCTN12345678'},
    ],
  },
  {
    DOI: '10.5555/known-retraction',
    title: ['A Trial That Was Withdrawn'],
    'updated-by': [
      {
        DOI: '10.5555/notice-1',
        type: 'retraction',
        source: 'retraction-watch',
        updated: {'date-parts': [[2024, 2, 1]]},
      },
    ],
  },
  {DOI: '10.5555/unaware', title: ['A Paper Whose Record Does Not Know']},
  {
    DOI: '10.5555/notice-2',
    title: ['Retraction notice'],
    'update-to': [{DOI: '10.5555/UNAWARE', type: 'retraction', label: 'Retraction'}],
  },
  {
    DOI: '10.5555/corrected',
    title: ['A Corrected Paper'],
    'updated-by': [
      {DOI: '10.5555/e', type: 'erratum'},
      {DOI: '10.5555/v2', type: 'new_version'},
    ],
  },
  {DOI: '10.5555/one,two', title: ['A DOI With a Comma']},
]
const summaries: JsonObject[] = [
  {
    uid: '1001',
    title: 'A Sound Trial of Care.',
    authors: [{name: 'Example AB', authtype: 'Author'}],
    fulljournalname: 'Journal of tests',
    pubdate: '2023 May-Jun',
    volume: '388',
    pages: '2315-25',
    elocationid: 'doi: 10.5555/sound',
    pubtype: ['Journal Article'],
    articleids: [{idtype: 'pubmed', value: '1001'}],
  },
  {uid: '1002', title: 'Something Else Entirely.', pubtype: ['Journal Article', 'Retracted Publication']},
]

let server: RegistryServer
beforeEach(async () => {
  server = await startRegistryServer({
    routes: [
      literatureRoutes({works, summaries, handles: ['10.5555/sound']}),
      (path) => (path === '/page' ? {status: 200, contentType: 'text/html', body: 'A page'} : undefined),
      (path) =>
        path === '/old-page'
          ? {status: 301, contentType: 'text/plain', body: '', headers: {location: '/page'}}
          : undefined,
    ],
  })
})
afterEach(() => server.close())

const literature = () => ({
  crossref: createCrossrefClient({
    http: quickHttp({retries: 1}),
    baseUrl: `${server.url}/crossref`,
    mailto: 'staff@example.org',
  }),
  pubmed: createPubmedClient({http: quickHttp({retries: 1}), baseUrl: `${server.url}/pubmed`}),
})
const check = (publication: Partial<Parameters<typeof checkPublication>[0]>) =>
  checkPublication({_id: 'publication-x', title: 'A Sound Trial of Care', ...publication}, literature())

test('both indexes are merged, each field with its source, also where they differ', async () => {
  const {found, problems, newNctIds, retraction} = await check({doi: '10.5555/sound', pmid: '1001'})
  expect(found).toEqual({
    title: {value: 'A Sound Trial of Care', source: 'crossref', agrees: 'pubmed'},
    authors: {value: ['Example AB'], source: 'pubmed', agrees: 'crossref'},
    journal: {value: 'Journal of Tests', source: 'crossref', agrees: 'pubmed'},
    year: {value: 2023, source: 'crossref', agrees: 'pubmed'},
    issuedOn: {value: '2023-05', source: 'crossref', agrees: 'pubmed'},
    volume: {value: '388', source: 'crossref', agrees: 'pubmed'},
    pages: {value: '2315-2325', source: 'crossref', agrees: 'pubmed'},
    doi: {value: '10.5555/sound', source: 'crossref', agrees: 'pubmed'},
    pmid: {value: '1001', source: 'pubmed'},
    isPreprint: {value: false, source: 'crossref', agrees: 'pubmed'},
    nctIds: {value: ['NCT99000001'], source: 'crossref'},
  })
  expect(newNctIds).toEqual(['NCT99000001'])
  expect(problems).toEqual([])
  expect(retraction).toEqual({status: 'none', evidence: [], notAsked: []})
  expect(retractionFields(retraction, '2026-11-21')).toEqual({
    retraction: 'none',
    retractionCheckedOn: '2026-11-21',
  })
})

test('a retraction that the article’s own record knows of', async () => {
  const {retraction} = await check({doi: '10.5555/known-retraction'})
  expect(retraction).toMatchObject({
    status: 'retracted',
    evidence: [{source: 'the article’s record', notice: '10.5555/notice-1', date: '2024-02-01'}],
  })
})

test('a retraction that only the notice knows of, whatever the case of the DOI', async () => {
  const {retraction} = await check({doi: '10.5555/unaware'})
  expect(retraction).toMatchObject({
    status: 'retracted',
    evidence: [{source: 'a notice about it', notice: '10.5555/notice-2'}],
  })
})

test('a retraction that PubMed knows of, and a title that is another’s', async () => {
  const {retraction, problems} = await check({pmid: '1002'})
  expect(retraction).toMatchObject({status: 'retracted', evidence: [{source: 'PubMed'}]})
  expect(problems).toEqual(['By PubMed this is another work: “Something Else Entirely”.'])
})

test('a correction is no retraction, and a new version is neither', async () => {
  const {retraction} = await check({doi: '10.5555/corrected'})
  expect(retraction).toMatchObject({status: 'corrected', evidence: [{status: 'corrected'}]})
})

test.each([
  ['the list of notices fails', {doi: '10.5555/sound'}, /filter=/],
  ['the record fails', {doi: '10.5555/sound'}, /works\/10/],
  ['PubMed fails', {doi: '10.5555/sound', pmid: '1001'}, /pubmed/],
] as const)('an error is unknown, never "not retracted": %s', async (_name, publication, path) => {
  server.faults.plan(
    [
      {kind: 'status', status: 500},
      {kind: 'status', status: 500},
    ],
    path,
  )
  const {retraction} = await check(publication)
  expect(retraction.status).toBe('unknown')
  expect(retraction.notAsked).toEqual([expect.stringContaining('answered 500')])
  expect(retractionFields(retraction, '2026-11-21')).toBeUndefined()
})

test('a DOI with a comma cannot be asked about, and one that Crossref does not hold is unknown', async () => {
  const comma = await check({doi: '10.5555/one,two', title: 'A DOI With a Comma'})
  expect(comma.retraction).toMatchObject({status: 'unknown', notAsked: [expect.stringContaining('comma')]})
  const elsewhere = await check({doi: '10.5555/of-another-agency'})
  expect(elsewhere.retraction).toMatchObject({
    status: 'unknown',
    notAsked: [expect.stringContaining('does not know')],
  })
})

test('a PMID is found by its title', async () => {
  const {pubmed} = literature()
  expect(await pubmed.findByTitle('A Sound Trial of Care')).toEqual(['1001'])
  expect(await pubmed.findByTitle('A title [that] nobody "wrote"')).toEqual([])
})

test('over its limit PubMed is asked again', async () => {
  server.faults.plan(
    {kind: 'status', status: 429, body: '{"error":"API rate limit exceeded","count":"4"}'},
    /pubmed/,
  )
  const {found} = await check({pmid: '1001'})
  expect(found.pmid?.value).toBe('1001')
})

test('who asks is told, as the polite pool wants it', async () => {
  await check({doi: '10.5555/sound'})
  expect(server.requests.every(({path}) => path.includes('mailto=staff%40example.org'))).toBe(true)
})

test('links: those that work, moved, are gone; what cannot be asked is unknown', async () => {
  const http = quickHttp({retries: 0})
  const page = `${server.url}/page`
  expect(await checkLink(http, page)).toEqual({kind: 'works', url: page})
  expect(await checkLink(http, `${server.url}/old-page`)).toMatchObject({kind: 'moved', to: page})
  expect(await checkLink(http, `${server.url}/nothing`)).toMatchObject({kind: 'gone'})
  server.faults.plan([
    {kind: 'status', status: 403},
    {kind: 'status', status: 503},
  ])
  expect(await checkLink(http, page)).toMatchObject({kind: 'unknown', problem: 'answered 403'})
  expect(await checkLink(http, page)).toMatchObject({kind: 'unknown'})
})

test('publications one after another, with their DOIs asked of the handle system', async () => {
  const publications = [
    {_id: 'publication-a', title: 'A Sound Trial of Care', doi: '10.5555/sound'},
    {_id: 'publication-b', title: 'A Corrected Paper', doi: '10.5555/corrected'},
  ]
  const links = {http: quickHttp(), doiBaseUrl: `${server.url}/doi`}
  const kinds: unknown[] = []
  for await (const report of checkPublications(publications, {...literature(), links})) {
    kinds.push([report.id, report.links.map(({kind}) => kind)])
  }
  expect(kinds).toEqual([
    ['publication-a', ['works']],
    ['publication-b', ['gone']],
  ])
})
