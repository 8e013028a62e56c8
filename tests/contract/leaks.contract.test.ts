import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'

import {lakeOutputs} from '../e2e/harness/lake-outputs.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

const STAFF = LIBRARY_ROLES.map(({name}) => name)
const KEEPERS = ['administrator', 'editor']

/** Documents by id, each with a word that no other holds, and who may ever read it. */
const SECRETS: readonly {id: string; type: string; word: string; readers: readonly string[]}[] = [
  {id: 'drafts.leak-page', type: 'page', word: 'Alderdraft', readers: STAFF},
  {id: 'versions.rleak.leak-page', type: 'page', word: 'Birchversion', readers: STAFF},
  {id: 'consent.leak', type: 'consentRecord', word: 'Cedarconsent', readers: KEEPERS},
  {id: 'drafts.consent.leak', type: 'consentRecord', word: 'Dogwoodconsent', readers: KEEPERS},
  {id: 'registry.NCT00000001', type: 'registryRecord', word: 'Elmregistry', readers: STAFF},
  {id: 'syncRun.leak', type: 'syncRun', word: 'Firsync', readers: STAFF},
  {id: 'settings.leak', type: 'trialSettings', word: 'Ginkgosettings', readers: STAFF},
  {id: 'linkCheck.leak', type: 'linkCheck', word: 'Junilink', readers: STAFF},
  {id: 'review.leak', type: 'reviewRequest', word: 'Hazelreview', readers: STAFF},
  {id: 'audit.leak', type: 'auditEntry', word: 'Ivyaudit', readers: KEEPERS},
  {id: 'drafts.secret-leak', type: 'sanity.previewUrlSecret', word: 'Junipersecret', readers: STAFF},
]
/** Was there, and is not any more: what is left of it is in its history. */
const GONE = {id: 'consent.gone', type: 'consentRecord', word: 'Larchgone', readers: KEEPERS}
const ALL = [...SECRETS, GONE]
const PUBLIC = 'Maplepublic'

let library: LibraryLake
let transactionId: string
let publishedAt: string

beforeAll(async () => {
  library = await openLibraryLake([])
  const {editor} = library
  await editor.createOrReplace({_id: 'leak-page', _type: 'page', title: PUBLIC})
  const made = await editor.mutate(
    ALL.map(({id, type, word}) => ({createOrReplace: {_id: id, _type: type, title: word}})),
    {visibility: 'sync', returnFirst: true},
  )
  transactionId = made._rev
  publishedAt = new Date().toISOString()
  for (const {id, word} of SECRETS)
    await editor
      .patch(id)
      .set({title: `${word} again`})
      .commit()
  await editor.delete(GONE.id)
}, 30_000)
afterAll(() => library.close())

async function outputsFor(role: string | undefined): Promise<string> {
  const ids = ['leak-page', ...ALL.map(({id}) => id)]
  const asked = {ids, transactionId, publishedAt}
  const outputs = [
    ...(await lakeOutputs('http://lake.test', asked, (url) => library.ask(url, role))),
    // One at a time, too: an endpoint that takes one document alone is asked about each.
    ...(
      await Promise.all(
        ids.map((id) =>
          lakeOutputs('http://lake.test', {...asked, ids: [id]}, (url) => library.ask(url, role)),
        ),
      )
    ).flat(),
  ]
  expect(outputs.length).toBeGreaterThan(100)
  return outputs.map(({text}) => text).join('\n')
}

test('who is not signed in reads what is published, and not a word of anything else from any endpoint', async () => {
  const text = await outputsFor(undefined)
  expect(text).toContain(PUBLIC)
  expect(ALL.filter(({word}) => text.includes(word)).map(({id}) => id)).toEqual([])
}, 60_000)

describe.each(STAFF)('somebody signed in as %s', (role) => {
  test('reads what is theirs, and not a word of anything else from any endpoint', async () => {
    const text = await outputsFor(role)
    const read = ALL.filter(({word}) => text.includes(word)).map(({id}) => id)
    expect(read).toEqual(ALL.filter(({readers}) => readers.includes(role)).map(({id}) => id))
  }, 60_000)
})
