import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'

import type {LakeConfigInput} from '../../packages/lake/src/config.ts'
import type {Lake} from '../../packages/lake/src/lake.ts'
import {openLake} from '../../packages/lake/src/open-lake.ts'
import {SILENT_LOG} from '../bench/silent-log.ts'

/** A lake whose clock is the test's to set, forward and back. */
export type ClockedLake = {
  lake: Lake
  nowMs: () => number
  advance: (ms: number) => void
  client: (token: string) => SanityClient
  tokenOf: (role: string) => string
  close: () => void
}

export function openClockedLake(config: LakeConfigInput, beginsAt: string): ClockedLake {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-clocked-'))
  let nowMs = Date.parse(beginsAt)
  const lake = openLake({dataDir, config, log: SILENT_LOG, clock: {now: () => new Date(nowMs)}})
  return {
    lake,
    nowMs: () => nowMs,
    advance: (ms) => {
      nowMs += ms
    },
    client: (token) =>
      createClient({
        projectId: 'local',
        dataset: 'production',
        apiVersion: '2026-11-01',
        apiHost: 'http://lake.test',
        useProjectHostname: false,
        useCdn: false,
        perspective: 'raw',
        token,
        resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
      }),
    tokenOf: (role) => lake.parts.directory.addToken({label: role, roleNames: [role]}).token,
    close: () => {
      lake.close()
      rmSync(dataDir, {recursive: true})
    },
  }
}
