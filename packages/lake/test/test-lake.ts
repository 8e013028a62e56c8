import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import {pino} from 'pino'

import type {LakeConfigInput} from '../src/config.ts'
import type {Lake} from '../src/lake.ts'
import {openLake} from '../src/open-lake.ts'

/** A real lake in a folder of its own, driven by the real client without a port. */
export type TestLake = {
  lake: Lake
  dataDir: string
  /** A client with a token of this role; without one, everybody's client. */
  client: (role?: string) => SanityClient
  request: (path: string, init?: RequestInit & {role?: string}) => Promise<Response>
  /** Closes the lake and opens it again over the same files. */
  reopen: () => void
  close: () => void
}

const ADDRESS = 'http://lake.test'

export function openTestLake(
  config: LakeConfigInput = {},
  {
    queryThread = false,
    onError,
  }: {
    queryThread?: boolean
    /** Hears of what the lake logs as an error. */
    onError?: (error: unknown) => void
  } = {},
): TestLake {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-test-'))
  const silent = pino({level: 'silent'})
  const log = {
    debug: silent.debug.bind(silent),
    info: silent.info.bind(silent),
    warn: silent.warn.bind(silent),
    error: (told: unknown) => onError?.(told),
  }
  const open = () => openLake({dataDir, config: {projectId: 'test', ...config}, log, queryThread})
  let lake = open()
  const tokens = new Map<string, string>()
  const tokenOf = (role: string) => {
    const known = tokens.get(role) ?? lake.parts.directory.addToken({label: role, roleNames: [role]}).token
    tokens.set(role, known)
    return known
  }
  return {
    get lake() {
      return lake
    },
    dataDir,
    client: (role) =>
      createClient({
        projectId: 'test',
        dataset: 'production',
        apiVersion: '2026-11-01',
        apiHost: ADDRESS,
        useProjectHostname: false,
        useCdn: false,
        perspective: 'raw',
        ...(role === undefined ? {} : {token: tokenOf(role)}),
        resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
      }),
    request: (path, {role, ...init} = {}) => {
      const headers = new Headers(init.headers)
      if (role !== undefined) headers.set('authorization', `Bearer ${tokenOf(role)}`)
      return lake.fetch(new Request(ADDRESS + path, {...init, headers}))
    },
    reopen: () => {
      lake.close()
      lake = open()
    },
    close: () => {
      lake.close()
      rmSync(dataDir, {recursive: true})
    },
  }
}
