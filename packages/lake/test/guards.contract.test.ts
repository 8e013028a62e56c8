import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, expect, jest, test} from '@jest/globals'

import type {Guard, GuardCheck} from '../src/guards/guard.ts'
import {runLake} from './command-line.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(60_000)

const NOT_YOURS = 'You wrote this letter: somebody else must seal it.'
let asked: string[] = []

/** Who changed a letter cannot seal it: what no grant can say. */
const check: GuardCheck = ({id, before, after, caller}, {document, history}) => {
  asked.push(id)
  const letter = (after ?? before)?.['letter']
  if (typeof letter !== 'string' || !document(letter)) return 'There is no such letter.'
  const writers = [letter, `drafts.${letter}`].flatMap((one) => history(one)).map(({author}) => author)
  return writers.includes(caller.id) ? NOT_YOURS : undefined
}
const seals: Guard = {name: 'seals', filter: '_type == "seal" && !(_id in path("versions.**"))', check}

let lake: TestLake
function open(guard: Guard = seals): TestLake {
  asked = []
  lake = openTestLake({guards: [guard]})
  return lake
}
afterEach(() => lake.close())

const letter = {_id: 'letter', _type: 'letter', text: 'Dear all'}
const seal = {_id: 'seal', _type: 'seal', letter: 'letter'}
const held = async () => await lake.client('administrator').fetch<string[]>('*[_type == "seal"]._id')

test('what it refuses is a 403 with its reason, and nothing of the transaction is written', async () => {
  const writer = open().client('editor')
  await writer.create(letter)
  const both = writer.mutate([{patch: {id: 'letter', set: {text: 'Changed'}}}, {create: seal}])
  await expect(both).rejects.toMatchObject({statusCode: 403})
  await expect(writer.create(seal)).rejects.toThrow(NOT_YOURS)
  expect(await writer.fetch('*[]{_id, text}')).toEqual([{_id: 'letter', text: 'Dear all'}])
  await lake.client('administrator').create(seal)
  expect(await held()).toEqual(['seal'])
})

test('it is asked for what fits its filter, before or after, and for nothing else', async () => {
  const other = open().client('administrator')
  await other.create(letter)
  expect(asked).toEqual([])
  const sealer = lake.client('editor')
  await sealer.create(seal)
  await sealer.patch('seal').set({colour: 'red'}).commit()
  await sealer.delete('seal')
  expect(asked).toEqual(['seal', 'seal', 'seal'])
})

test('an action is held to it, and a rehearsal of one', async () => {
  const writer = open().client('editor')
  await writer.create(letter)
  const draft = {actionType: 'sanity.action.document.create' as const, publishedId: 'seal'}
  const make = {...draft, attributes: {...seal, _id: 'drafts.seal'}, ifExists: 'fail' as const}
  await expect(writer.action(make)).rejects.toMatchObject({statusCode: 403})
  const dry = {dryRun: true}
  await expect(writer.action(make, dry)).rejects.toThrow(NOT_YOURS)
  await lake.client('administrator').action(make)
  const publish = {
    actionType: 'sanity.action.document.publish' as const,
    draftId: 'drafts.seal',
    publishedId: 'seal',
  }
  await expect(writer.action(publish)).rejects.toThrow(NOT_YOURS)
  expect(await held()).toEqual(['drafts.seal'])
})

test('a release is published, and scheduled, with what it lets through or not at all', async () => {
  const writer = open().client('editor')
  await writer.create(letter)
  await writer.releases.create({releaseId: 'spring', metadata: {releaseType: 'asap'}})
  const version = {...seal, _id: 'versions.spring.seal'}
  await writer.createVersion({releaseId: 'spring', publishedId: 'seal', document: version})
  const publishAt = new Date(Date.now() + 3_600_000).toISOString()
  await expect(writer.releases.publish({releaseId: 'spring'})).rejects.toThrow(NOT_YOURS)
  await expect(writer.releases.schedule({releaseId: 'spring', publishAt})).rejects.toThrow(NOT_YOURS)
  expect(await held()).toEqual(['versions.spring.seal'])
  await lake.client('administrator').releases.publish({releaseId: 'spring'})
  expect(await held()).toEqual(['seal'])
})

test('what waits at the same tick is history to it', async () => {
  const writer = open().client('editor')
  await lake.client('administrator').create(letter)
  const edit = writer.patch('letter').set({text: 'Mine'}).commit()
  const sealing = writer.create(seal)
  await edit
  await expect(sealing).rejects.toThrow(NOT_YOURS)
  // One that comes with others waits for itself, and holds none of them up.
  await writer.create({...letter, _id: 'second'})
  const sealer = lake.client('administrator')
  const [one, two] = await Promise.all([
    sealer.create({...seal, letter: 'second'}),
    sealer.create({...letter, _id: 'third'}),
  ])
  expect([one._id, two._id]).toEqual(['seal', 'third'])
})

test('it sees the documents as the transaction would leave them, and history since a time', async () => {
  const seen: unknown[] = []
  const writer = open({
    name: 'sees',
    filter: '_type == "seal"',
    check: (_change, {document, documents, history}) => {
      const all = history('letter')
      seen.push(
        document('letter')?.['text'],
        documents().map(({_id}) => _id),
        all.map(({before, after, author}) => [before?.['text'], after?.['text'], author !== '']),
        history('letter', all[2]?.timestamp).length,
      )
      return undefined
    },
  }).client('editor')
  await writer.create(letter)
  await writer.create({_id: 'gone', _type: 'letter'})
  await writer.patch('letter').set({text: 'Dear you'}).commit()
  await writer.mutate([
    {patch: {id: 'letter', set: {text: 'In this one'}}},
    {delete: {id: 'gone'}},
    {create: seal},
  ])
  expect(seen).toEqual([
    'In this one',
    ['letter', 'seal'],
    [
      ['Dear you', 'In this one', true],
      ['Dear all', 'Dear you', true],
      [undefined, 'Dear all', true],
    ],
    2,
  ])
})

test('a repeated request is answered as before, and asks nobody again', async () => {
  open()
  const sealer = lake.client('administrator')
  await lake.client('editor').create(letter)
  const once = () => sealer.mutate([{create: seal}], {transactionId: 'once'})
  await once()
  await once()
  expect(asked).toEqual(['seal'])
})

test('a check that fails refuses, and says it in the log', async () => {
  const check = () => {
    throw new Error('out of order')
  }
  const client = open({...seals, check}).client('editor')
  await expect(client.create(seal)).rejects.toMatchObject({statusCode: 500})
  expect(await held()).toEqual([])
})

test('a filter that looks at other documents is refused at the start', () => {
  open()
  expect(() => openTestLake({guards: [{...seals, filter: 'letter in *[]._id'}]})).toThrow(
    /guard "seals" .* looks at other documents/,
  )
})

test('an import is held to it, and written whole or not at all', async () => {
  open()
  const folder = mkdtempSync(join(tmpdir(), 'lake-guards-'))
  try {
    writeFileSync(
      join(folder, 'config.mjs'),
      `export const config = {guards: [{name: 'no-seals', filter: '_type == "seal"', check: ({caller}) => \`Not by \${caller.kind}.\`}]}`,
    )
    writeFileSync(join(folder, 'all.ndjson'), `${JSON.stringify(letter)}\n${JSON.stringify(seal)}\n`)
    writeFileSync(join(folder, 'letter.ndjson'), `${JSON.stringify(letter)}\n`)
    const environment = {LAKE_CONFIG: join(folder, 'config.mjs')}
    const refused = await runLake(join(folder, 'data'), ['import', join(folder, 'all.ndjson')], environment)
    expect(refused).toMatchObject({code: 1, stderr: expect.stringContaining('Not by lake.')})
    const taken = await runLake(join(folder, 'data'), ['import', join(folder, 'letter.ndjson')], environment)
    expect(taken.stdout).toContain('1 of 1 documents')
  } finally {
    rmSync(folder, {recursive: true})
  }
})
