import {createCrossrefClient} from '@healing-library/registry/crossref/client'
import {createCtgovClient} from '@healing-library/registry/ctgov/client'
import {createHttp} from '@healing-library/registry/http/http'
import {createPubmedClient} from '@healing-library/registry/pubmed/client'
import {startLocalRegistry} from '@healing-library/registry/server/local-registry'
import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {planImport} from '../../studio/bulk/in/plan-import.ts'
import {readFile} from '../../studio/bulk/in/read-file.ts'
import {writeImport} from '../../studio/bulk/in/write-import.ts'
import {
  parsePublications,
  PUBLICATIONS_QUERY,
  publicationsFile,
} from '../../studio/bulk/out/publications-file.ts'
import {findHits} from '../../studio/bulk/replace/find-hits.ts'
import {planReplace} from '../../studio/bulk/replace/plan-replace.ts'
import {readDocuments} from '../../studio/bulk/replace/read-documents.ts'
import {writeReplace} from '../../studio/bulk/replace/write-replace.ts'
import {readHeld} from '../../studio/lookups/data/library-matches.ts'
import {lookUpTrial} from '../../studio/lookups/data/look-up-trial.ts'
import {lookUp} from '../../studio/lookups/data/look-up.ts'
import {newPublication} from '../../studio/lookups/data/new-publication.ts'
import {makePublication} from '../../studio/lookups/make-publication.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

const AT = '2026-11-29T21:00:00.000Z'
let lake: LibraryLake

beforeAll(async () => {
  lake = await openLibraryLake()
})
afterAll(() => lake.close())

const planned = async (text: string) =>
  planImport(readFile(text).rows, {
    library: await readHeld(lake.editor),
    at: AT,
    randomId: () => crypto.randomUUID(),
  })

test('a publication is looked up, made once by two editors at once, and found as held after', async () => {
  const server = await startLocalRegistry({port: 0, literature: {isOffline: true}})
  const http = createHttp({intervalMs: 0, retries: 0})
  const indexes = {
    crossref: createCrossrefClient({http, baseUrl: `${server.url}/crossref`}),
    pubmed: createPubmedClient({http, baseUrl: `${server.url}/pubmed`}),
  }
  const found = await lookUp('https://doi.org/10.5555/12345678', {indexes, client: lake.editor})
  if (found.kind !== 'found') throw new Error('It was not found.')
  expect(found.matches).toEqual([])
  const document = newPublication(found, {at: AT, randomId: () => 'x'})
  if (document === undefined) throw new Error('There was no title.')

  expect(await makePublication(lake.as('viewer'), document)).toEqual({
    kind: 'failed',
    failure: {kind: 'forbidden'},
  })
  const editor = lake.as('editor')
  const made = await Promise.all([makePublication(editor, document), makePublication(editor, document)])
  expect(made.map(({kind}) => kind).toSorted()).toEqual(['held', 'made'])
  const again = await lookUp('10.5555/12345678', {indexes, client: lake.editor})
  expect(again).toMatchObject({kind: 'found', matches: [{id: document._id, by: 'doi'}]})

  // What the starter holds is found by its PMID as well.
  const held = await lookUp('PMID 37224232', {indexes, client: lake.editor})
  expect(held).toMatchObject({matches: [{id: 'publication-anand-2023'}]})
  await server.close()
})

test('a trial is looked up by its number or its page; one that the library holds is named, not doubled', async () => {
  const server = await startLocalRegistry({port: 0, literature: {isOffline: true}})
  const registry = createCtgovClient({http: createHttp({intervalMs: 0, retries: 0}), baseUrl: server.baseUrl})
  const look = (written: string, documentId = 'drafts.new') =>
    lookUpTrial(written, {registry, client: lake.editor, documentId})
  expect(await look('https://clinicaltrials.gov/study/NCT04714359?tab=results')).toMatchObject({
    kind: 'found',
    snapshot: {nctId: 'NCT04714359'},
  })
  expect(await look('nct00088699')).toMatchObject({kind: 'held', trialId: 'trial-nct00088699'})
  expect(await look('NCT00088699', 'drafts.trial-nct00088699')).toMatchObject({kind: 'found'})
  expect(await look('NCT99999999')).toEqual({kind: 'gone', nctId: 'NCT99999999'})
  expect(await look('a trial')).toEqual({kind: 'noNumber'})
  await server.close()
})

const RIS = (count: number) =>
  Array.from(
    {length: count},
    (_, index) =>
      `TY  - JOUR\nTI  - Paper ${index} about number${index} and theme${index * 7}\nJO  - J\nPY  - 2020\nDO  - 10.5555/many-${index}\nER  - \n`,
  ).join('\n')

test('many publications come in as drafts; a second run makes nothing twice; a viewer makes none', async () => {
  const documents = (rows: Awaited<ReturnType<typeof planned>>) =>
    rows.flatMap((row) => (row.kind === 'new' ? [row.document] : []))
  const first = documents(await planned(RIS(120)))
  expect(first).toHaveLength(120)
  const refused = await writeImport(lake.as('viewer'), first)
  expect(refused.written).toEqual([])
  expect(refused.failed.map(({ids, failure}) => [ids.length, failure.kind])).toEqual([
    [100, 'forbidden'],
    [20, 'forbidden'],
  ])

  const outcome = await writeImport(lake.as('editor'), first)
  expect([outcome.written.length, outcome.failed]).toEqual([120, []])
  expect((await planned(RIS(120))).every(({kind}) => kind === 'held')).toBe(true)
  // Even somebody who planned before the first run: the ids are the same.
  const late = await writeImport(lake.as('editor'), first)
  expect([late.written, late.failed.map(({failure}) => failure.kind)]).toEqual([[], ['conflict', 'conflict']])
  expect(await lake.editor.fetch('count(*[_type == "publication" && doi match "10.5555/many*"])')).toBe(120)
  // Nobody who visits sees them.
  expect(await lake.site.fetch('count(*[_type == "publication" && doi match "10.5555/many*"])')).toBe(0)
})

test('all publications go out, and each is known again when it comes in', async () => {
  const answer = await lake.editor.fetch<unknown>(PUBLICATIONS_QUERY, {words: ''}, {perspective: 'drafts'})
  const {rows, left} = parsePublications(answer)
  expect(left).toBe(0)
  expect(rows.length).toBeGreaterThan(100)
  for (const format of ['csv', 'ris', 'bib'] as const) {
    const back = await planned(publicationsFile(rows, format).text)
    expect(back).toHaveLength(rows.length)
    expect(back.filter(({kind}) => kind === 'problem')).toEqual([])
    // Those without a number are known by their titles.
    expect(back.filter(({kind}) => kind === 'held').length).toBeGreaterThan(70)
    expect(back.filter(({kind}) => kind === 'new')).toEqual([])
  }
})

async function replaceIn(
  client: LibraryLake['editor'],
  ids: readonly string[],
  find: string,
  replacement: string,
) {
  const documents = (await readDocuments(lake.editor, ['faq'])).filter(({_id}) =>
    ids.includes(_id.replace('drafts.', '')),
  )
  const hits = findHits(documents, {find, isWholeWord: true, isCaseTold: true, fields: []})
  return await writeReplace(client, planReplace(documents, hits, replacement))
}

test('words are replaced in drafts alone, taken back to the letter, and never over somebody else’s change', async () => {
  const texts = {a: 'The heron waits. Another heron waits.', b: 'A heron.'}
  for (const [name, question] of Object.entries(texts)) {
    await lake.editor.createOrReplace({_id: `faq-${name}`, _type: 'faq', question})
  }
  await lake.editor.createOrReplace({_id: 'drafts.faq-b', _type: 'faq', question: texts.b, note: 'mine'})
  const question = async (id: string) => (await lake.editor.getDocument(id))?.['question']

  const replaced = await replaceIn(lake.as('editor'), ['faq-a', 'faq-b'], 'heron', 'stork')
  expect(replaced.failed).toEqual([])
  expect(replaced.written).toHaveLength(2)
  expect(await question('faq-a')).toBe(texts.a)
  expect(await question('drafts.faq-a')).toBe('The stork waits. Another stork waits.')
  expect(await question('drafts.faq-b')).toBe('A stork.')

  expect(await replaced.undo()).toEqual([])
  expect(await lake.editor.getDocument('drafts.faq-a')).toBeUndefined()
  expect(await question('drafts.faq-b')).toBe(texts.b)

  // Somebody wrote after it: taking back would take that away.
  const second = await replaceIn(lake.as('editor'), ['faq-b'], 'heron', 'stork')
  await lake.editor.patch('drafts.faq-b').set({question: 'A stork, later.'}).commit()
  expect(await second.undo()).toEqual([{kind: 'decided'}])
  expect(await question('drafts.faq-b')).toBe('A stork, later.')
})

test('what changed between reading and writing is not written over; a viewer writes nothing', async () => {
  await lake.editor.createOrReplace({_id: 'faq-c', _type: 'faq', question: 'An owl.'})
  const documents = (await readDocuments(lake.editor, ['faq'])).filter(({_id}) => _id === 'faq-c')
  const hits = findHits(documents, {find: 'owl', isWholeWord: true, isCaseTold: true, fields: []})
  const changes = planReplace(documents, hits, 'kite')
  expect((await writeReplace(lake.as('viewer'), changes)).failed).toMatchObject([
    {failure: {kind: 'forbidden'}},
  ])
  await lake.editor.patch('faq-c').set({question: 'An old owl.'}).commit()
  expect((await writeReplace(lake.as('editor'), changes)).failed).toMatchObject([
    {failure: {kind: 'decided'}},
  ])
  expect(await lake.editor.getDocument('drafts.faq-c')).toBeUndefined()
})

test('private documents are never read by bulk work, whatever the role', async () => {
  expect(await readDocuments(lake.editor, ['consentRecord', 'signOff', 'registryRecord'])).toEqual([])
})
