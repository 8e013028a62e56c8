import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'

import type {AuditEntry} from '../src/audit/event.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

// Hashing a password is slow on purpose.
jest.setTimeout(30_000)

const SIGNED = {event: 'signed', filter: '_type == "signature" && delta::operation() == "create"'}
const WITHDRAWN = {
  event: 'withdrawn',
  filter: '_type == "consent" && after().status == "withdrawn" && before().status != "withdrawn"',
}

let lake: TestLake
let hadErrors: unknown[]
beforeEach(() => {
  hadErrors = []
  lake = openTestLake({audit: [SIGNED, WITHDRAWN]}, {onError: (error) => hadErrors.push(error)})
})
afterEach(() => {
  lake.close()
  expect(hadErrors).toEqual([])
})

async function audit(query = '', role = 'administrator'): Promise<AuditEntry[]> {
  const response = await lake.request(`/v1/audit/production?${query}`, {role})
  expect(response.status).toBe(200)
  const text = await response.text()
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** What happened to documents, oldest first: event and ids. */
async function told(query = ''): Promise<string[]> {
  const entries = await audit(`order=oldest&limit=1000&${query}`)
  return entries
    .filter(({log}) => log === 'production')
    .map(({event, documents}) => [event, ...documents.map(({id}) => id)].join(' '))
}

const publish = (id: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
})

describe('what is told', () => {
  test('publishing, unpublishing, deleting and direct writes, each in one line; no edit of a draft', async () => {
    const editor = lake.client('editor')
    await editor.create({_id: 'drafts.a', _type: 'note', text: 'the secret of a draft'})
    await editor.patch('drafts.a').set({n: 1}).commit()
    await editor.action(publish('a'))
    await editor.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: 'drafts.a',
      publishedId: 'a',
    })
    await editor.action(publish('a'))
    await editor
      .transaction()
      .createOrReplace({_id: 'b', _type: 'note'})
      .create({_id: 'c', _type: 'note'})
      .commit()
    await editor.patch('b').set({n: 2}).commit()
    await editor.delete('b')
    expect(await told()).toEqual([
      'published a',
      'unpublished a',
      'published a',
      'created b c',
      'changed b',
      'deleted b',
    ])
    const text = JSON.stringify(await audit())
    expect(text).not.toContain('secret')
  })

  test('who, when, from where, and by which transaction', async () => {
    const before = Date.now()
    await lake.client('editor').create({_id: 'drafts.a', _type: 'note'})
    const {transactionId} = await lake.client('editor').action(publish('a'))
    const [entry] = await audit('event=published')
    expect(entry).toMatchObject({
      log: 'production',
      actor: {name: 'editor', kind: 'token', roles: ['editor']},
      from: {by: 'token', address: 'in-process'},
      documents: [{id: 'a', type: 'note'}],
      transaction: transactionId,
    })
    expect(Date.parse(entry?.at ?? '')).toBeGreaterThanOrEqual(before)
  })

  test('an event of the configuration stands in the place of the lake’s own word', async () => {
    const editor = lake.client('editor')
    await editor.create({_id: 'drafts.s', _type: 'signature'})
    await editor.action(publish('s'))
    await editor.create({_id: 'consent.x', _type: 'consent', status: 'valid', personName: 'Ada'})
    await editor.patch('consent.x').set({status: 'withdrawn'}).commit()
    await editor.patch('consent.x').set({n: 1}).commit()
    expect(await told()).toEqual([
      'signed s',
      'created consent.x',
      'withdrawn consent.x',
      'changed consent.x',
    ])
    expect(JSON.stringify(await audit())).not.toContain('Ada')
  })

  test('scheduling, cancelling, and what the release brings', async () => {
    const editor = lake.client('editor')
    await editor.releases.create({releaseId: 'r1', metadata: {releaseType: 'scheduled'}})
    await editor.create({_id: 'versions.r1.a', _type: 'note'})
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    await editor.releases.schedule({releaseId: 'r1', publishAt})
    await editor.releases.unschedule({releaseId: 'r1'})
    await editor.releases.publish({releaseId: 'r1'})
    expect(await told()).toEqual(['scheduled a', 'unscheduled a', 'published a'])
    expect((await audit('event=scheduled'))[0]?.note).toBe(`to be published at ${publishAt}`)
  })

  test('what is refused, tried dry or repeated is told of nowhere', async () => {
    const viewer = lake.client('viewer')
    await expect(viewer.create({_id: 'a', _type: 'note'})).rejects.toThrow(/permission/i)
    const editor = lake.client('editor')
    await editor.create({_id: 'a', _type: 'note'}, {dryRun: true})
    const transaction = {transactionId: 'once'}
    await editor.mutate([{create: {_id: 'b', _type: 'note'}}], transaction)
    await editor.mutate([{create: {_id: 'b', _type: 'note'}}], transaction)
    expect(await told()).toEqual(['created b'])
  })

  test('an export by somebody who is signed in; not what everybody may read', async () => {
    await lake.client('editor').create({_id: 'a', _type: 'note'})
    await (await lake.request('/v1/data/export/production')).text()
    await (await lake.request('/v1/data/export/production', {role: 'viewer'})).text()
    const exported = await audit('event=exported')
    expect(exported).toMatchObject([{actor: {name: 'viewer'}, count: 1}])
  })

  test('an import is one event, and only who administers is believed', async () => {
    const mutations = JSON.stringify({
      mutations: [{create: {_id: 's', _type: 'signature'}}, {create: {_type: 'note'}}],
    })
    const headers = {'content-type': 'application/json', 'x-lake-import': '1'}
    const send = (role: string) =>
      lake.request('/v1/data/mutate/production', {method: 'POST', body: mutations, headers, role})
    expect((await send('administrator')).status).toBe(200)
    await lake.client('editor').delete('s')
    expect((await send('editor')).status).toBe(200)
    const events = (await audit('order=oldest')).filter(({log}) => log === 'production')
    expect(events.map(({event}) => event)).toEqual(['imported', 'deleted', 'signed', 'created'])
    expect(events[0]).toMatchObject({note: '1 note, 1 signature', actor: {name: 'administrator'}})
  })
})

describe('sign-ins and accounts', () => {
  test('are told without a password, a token or a stranger’s e-mail', async () => {
    const {directory} = lake.lake.parts
    const password = 'a long enough password'
    await directory.addUser({email: 'wren@example.org', displayName: 'Wren', roleNames: ['editor'], password})
    const from = {address: '192.0.2.7', agent: 'curl/8.5.0', origin: 'http://studio.example'}
    await directory.signIn('stranger@example.org', 'hunter2hunter2', from)
    await directory.signIn('wren@example.org', 'hunter2hunter2', from)
    const outcome = await directory.signIn('wren@example.org', password, from)
    if (!outcome.ok) throw new Error('the sign-in failed')
    const {token} = directory.redeem(outcome.sid)
    await lake.request('/v1/auth/logout', {method: 'POST', headers: {authorization: `Bearer ${token}`}})
    const {record, token: robot} = directory.addToken({label: 'robot', roleNames: ['viewer']})
    directory.removeToken(record.id)
    await directory.setPassword('wren@example.org', `${password}!`)

    const entries = (await audit('order=oldest')).filter(
      ({note}) => note?.startsWith('administrator') !== true,
    )
    expect(entries.map(({event, actor}) => `${event} ${actor.name}`)).toEqual([
      'userAdded Command line',
      'signInFailed Somebody unknown',
      'signInFailed Wren',
      'signedIn Wren',
      'signedOut Wren',
      'tokenAdded Command line',
      'tokenRemoved Command line',
      'passwordChanged Command line',
    ])
    expect(entries[3]?.from).toEqual({by: 'session', ...from})
    const text = JSON.stringify(entries)
    for (const secret of ['hunter2', password, token, robot, 'stranger', outcome.sid])
      expect(text).not.toContain(secret)
  })
})

describe('reading', () => {
  test('is for who administers', async () => {
    for (const role of ['editor', 'viewer']) {
      expect((await lake.request('/v1/audit/production', {role})).status).toBe(403)
    }
    expect((await lake.request('/v1/audit/production')).status).toBe(401)
    expect((await lake.request('/v1/audit/nowhere', {role: 'administrator'})).status).toBe(404)
    const wrong = await lake.request('/v1/audit/production?since=yesterday', {role: 'administrator'})
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toMatch(/since and until are days or times/)
  })

  test('filters by event, actor, document and days, and reads on page by page', async () => {
    const editor = lake.client('editor')
    for (let n = 0; n < 7; n += 1) await editor.create({_id: `n${n}`, _type: 'note'})
    await lake.client('administrator').delete('n3')
    expect(await told('document=n3')).toEqual(['created n3', 'deleted n3'])
    expect(await told('actor=administrator')).toEqual(['deleted n3'])
    expect(await told('event=deleted,published')).toEqual(['deleted n3'])
    expect(await told('until=2020-01-01')).toEqual([])
    expect(await told('since=2020-01-01&event=deleted')).toEqual(['deleted n3'])

    const all = await audit('limit=1000')
    const paged: AuditEntry[] = []
    let from = ''
    for (;;) {
      const page: AuditEntry[] = await audit(`limit=3${from}`)
      if (page.length === 0) break
      paged.push(...page)
      const places = new Map(paged.map(({log, sequence}) => [log, sequence]))
      from = `&from=${[...places].map(([log, sequence]) => `${log}:${sequence}`).join(',')}`
    }
    expect(paged).toEqual(all)
  })
})

describe('what is written stays', () => {
  const file = () => join(lake.dataDir, 'production.sqlite')

  test('over a restart, in one chain; the file refuses to change or forget a line', async () => {
    await lake.client('editor').create({_id: 'a', _type: 'note'})
    lake.reopen()
    await lake.client('editor').create({_id: 'b', _type: 'note'})
    const entries = (await audit('order=oldest')).filter(({log}) => log === 'production')
    expect(entries.map(({sequence}) => sequence)).toEqual([1, 2])
    expect(entries[1]?.previous).toBe(entries[0]?.hash)
    const database = new DatabaseSync(file())
    for (const statement of [
      "UPDATE audit SET event = 'nothing'",
      'DELETE FROM audit',
      'INSERT OR REPLACE INTO audit SELECT 1, at, event, actor, body, previous, hash FROM audit WHERE sequence = 2',
    ]) {
      expect(() => database.exec(statement)).toThrow(/only added to/)
    }
    database.close()
  })

  test('what cannot be told of is not written either', async () => {
    await lake.client('editor').create({_id: 'a', _type: 'note'})
    await audit()
    const database = new DatabaseSync(file())
    database.exec("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no more'); END")
    // Larger than the journal takes, so that it goes to the tables at once.
    const large = {_id: 'large', _type: 'note', text: 'x'.repeat(250_000)}
    await expect(lake.client('editor').create(large)).rejects.toThrow(/Nothing was saved/)
    expect(await lake.client('editor').getDocument('large')).toBeUndefined()
    database.exec('DROP TRIGGER full')
    database.close()
    await lake.client('editor').create({_id: 'b', _type: 'note'})
    expect(await told()).toEqual(['created a', 'created b'])
    hadErrors = []
  })
})
