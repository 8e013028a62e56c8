import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {pino} from 'pino'

import {lakeConfig} from '../config.ts'
import {LakeError} from '../errors.ts'
import {createDirectory} from './create-directory.ts'
import type {Directory} from './directory.ts'
import {ensureAdministrator} from './ensure-administrator.ts'

// Hashing a password is slow on purpose.
jest.setTimeout(30_000)

const ADDRESS = {address: '192.0.2.1'}
const EDITOR = {
  email: 'Editor@Example.org',
  displayName: 'An editor',
  roleNames: ['editor'],
  password: 'a long enough password',
}

let folder: string
let file: string
let nowMs: number
let directory: Directory
let opened: Directory[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-directory-'))
  file = join(folder, 'system.sqlite')
  nowMs = Date.parse('2026-11-01T12:00:00Z')
  opened = []
  directory = open()
})

afterEach(() => {
  for (const one of opened) one.close()
  rmSync(folder, {recursive: true})
})

function open(): Directory {
  let count = 0
  const made = createDirectory({
    file,
    config: lakeConfig.parse({}),
    clock: {now: () => new Date(nowMs)},
    ids: {next: () => `id-${opened.length}-${++count}`},
    log: pino({level: 'silent'}),
  })
  opened.push(made)
  return made
}

async function signedIn(): Promise<string> {
  const outcome = await directory.signIn(EDITOR.email, EDITOR.password, ADDRESS)
  if (!outcome.ok) throw new Error('the sign-in failed')
  return `Bearer ${directory.redeem(outcome.sid).token}`
}

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof LakeError) return error.code
  }
  return 'nothing thrown'
}

describe('sessions', () => {
  test('a password gives a sid, the sid a token, the token says who it is', async () => {
    const user = await directory.addUser(EDITOR)
    const caller = directory.authenticate(await signedIn())
    expect(caller).toMatchObject({
      kind: 'user',
      id: user.id,
      email: 'editor@example.org',
      roleNames: ['editor'],
      administers: false,
    })
    expect(caller.access.grants).not.toEqual([])
  })

  test('a sid is good once, and for one minute', async () => {
    await directory.addUser(EDITOR)
    const first = await directory.signIn(EDITOR.email, EDITOR.password, ADDRESS)
    const second = await directory.signIn(EDITOR.email, EDITOR.password, ADDRESS)
    if (!first.ok || !second.ok) throw new Error('the sign-in failed')
    directory.redeem(first.sid)
    expect(codeOf(() => directory.redeem(first.sid))).toBe('notFound')
    nowMs += 60_000
    expect(codeOf(() => directory.redeem(second.sid))).toBe('notFound')
  })

  test('a session ends when it is not used, and lives on while it is', async () => {
    await directory.addUser(EDITOR)
    const used = await signedIn()
    const unused = await signedIn()
    for (let day = 0; day < 45; day++) {
      nowMs += 86_400_000
      directory.authenticate(used)
    }
    expect(directory.authenticate(used).kind).toBe('user')
    expect(codeOf(() => directory.authenticate(unused))).toBe('unauthorized')
  })

  test('signing out, a new password and removal each end the session', async () => {
    await ensureAdministrator(directory)
    await directory.addUser(EDITOR)
    const first = await signedIn()
    directory.signOut(first, directory.authenticate(first))
    expect(codeOf(() => directory.authenticate(first))).toBe('unauthorized')

    const second = await signedIn()
    await directory.setPassword(EDITOR.email, EDITOR.password)
    expect(codeOf(() => directory.authenticate(second))).toBe('unauthorized')

    const third = await signedIn()
    directory.removeUser(EDITOR.email)
    expect(codeOf(() => directory.authenticate(third))).toBe('unauthorized')
  })

  test('what another process changes holds at once', async () => {
    const commandLine = open()
    await ensureAdministrator(commandLine)
    await commandLine.addUser(EDITOR)
    const session = await signedIn()
    const {record, token} = commandLine.addToken({label: 'import', roleNames: ['editor']})
    expect(directory.authenticate(`Bearer ${token}`)).toMatchObject({kind: 'token', displayName: 'import'})
    commandLine.removeToken(record.id)
    commandLine.removeUser(EDITOR.email)
    expect(codeOf(() => directory.authenticate(`Bearer ${token}`))).toBe('unauthorized')
    expect(codeOf(() => directory.authenticate(session))).toBe('unauthorized')
  })
})

describe('throttling', () => {
  const fail = (email: string, address = ADDRESS) => directory.signIn(email, 'not the password', address)

  test('an account waits ever longer after five failures, whether it exists or not', async () => {
    for (const email of ['nobody@example.org', 'someone@example.org']) {
      for (let attempt = 0; attempt < 5; attempt++) {
        expect(await fail(email)).toEqual({ok: false, reason: 'wrong'})
      }
      expect(await fail(email)).toEqual({ok: false, reason: 'throttled', retryAfterSeconds: 1})
      nowMs += 1000
      expect(await fail(email)).toEqual({ok: false, reason: 'wrong'})
      expect(await fail(email)).toEqual({ok: false, reason: 'throttled', retryAfterSeconds: 2})
    }
  })

  test('a restart opens no new round of guesses, and an hour of quiet does', async () => {
    await directory.addUser(EDITOR)
    for (let attempt = 0; attempt < 5; attempt++) await fail(EDITOR.email)
    const restarted = open()
    expect(await restarted.signIn(EDITOR.email, EDITOR.password, ADDRESS)).toMatchObject({
      reason: 'throttled',
    })
    nowMs += 3_600_001
    expect(await restarted.signIn(EDITOR.email, EDITOR.password, ADDRESS)).toMatchObject({ok: true})
  })

  test('guesses sent all at once are counted, too', async () => {
    const outcomes = await Promise.all(Array.from({length: 12}, () => fail('nobody@example.org')))
    expect(outcomes.filter((one) => !one.ok && one.reason === 'wrong')).toHaveLength(5)
  })

  test('one address cannot try account after account', async () => {
    await Promise.all(Array.from({length: 20}, (_, index) => fail(`person-${index}@example.org`)))
    expect(await fail('another@example.org')).toMatchObject({reason: 'throttled'})
    expect(await fail('another@example.org', {address: '192.0.2.2'})).toEqual({ok: false, reason: 'wrong'})
  })
})

describe('accounts', () => {
  test('no secret stands in the file', async () => {
    await directory.addUser(EDITOR)
    const session = await signedIn()
    const {token} = directory.addToken({label: 'import', roleNames: ['viewer']})
    const bytes = ['', '-wal'].map((suffix) => readFileSync(file + suffix).toString('latin1')).join('')
    expect(bytes).toContain('editor@example.org')
    for (const secret of [EDITOR.password, session.slice('Bearer '.length), token]) {
      expect(bytes).not.toContain(secret)
    }
  })

  test('short passwords, taken e-mails and unknown roles are refused', async () => {
    await directory.addUser(EDITOR)
    await expect(directory.addUser({...EDITOR, email: 'b@example.org', password: 'short'})).rejects.toThrow(
      /at least 10/,
    )
    await expect(directory.addUser({...EDITOR, email: ' EDITOR@example.org '})).rejects.toThrow(
      /account already/,
    )
    await expect(directory.addUser({...EDITOR, email: 'c@example.org', roleNames: ['king']})).rejects.toThrow(
      /no role "king"/,
    )
  })

  test('the first administrator is made once, and the last one cannot be removed', async () => {
    const first = await ensureAdministrator(directory)
    if (!first.created) throw new Error('no administrator was made')
    expect(first.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
    expect(await directory.signIn(first.email, first.password, ADDRESS)).toMatchObject({ok: true})
    expect(await ensureAdministrator(directory)).toEqual({created: false})
    expect(() => directory.removeUser(first.email)).toThrow(/last administrator/)
  })

  test('settings are kept by user and key', () => {
    directory.setKeyValue('a', 'studio.theme', {dark: true})
    expect(open().keyValue('a', 'studio.theme')).toEqual({dark: true})
    expect(directory.keyValue('b', 'studio.theme')).toBeUndefined()
  })
})
