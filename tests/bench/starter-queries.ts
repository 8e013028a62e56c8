import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createContentClient} from '@healing-library/content/client'
import {LIBRARY_QUERY} from '@healing-library/content/queries/library'
import {SUBSTANCE_GUIDE_QUERY} from '@healing-library/content/queries/substance-guide'
import {openLake, serveLake} from '@healing-library/lake'
import {starterDocuments} from '@healing-library/starter'
import {createClient} from '@sanity/client'

import type {Figure} from './figure.ts'
import {SILENT_LOG} from './silent-log.ts'

const ROUNDS = 30

/** How long the site's own queries take over HTTP, with the starter content: the median of some rounds. */
export async function starterQueries(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
  const {token} = lake.parts.directory.addToken({label: 'bench', roleNames: ['editor']})
  const listening = await serveLake(lake, {host: '127.0.0.1', port: 0})
  try {
    const target = {
      kind: 'embedded' as const,
      projectId: 'local',
      dataset: 'production',
      apiHost: listening.url,
      token: undefined,
    }
    const writer = createClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2026-11-01',
      apiHost: listening.url,
      useProjectHostname: false,
      useCdn: false,
      token,
    })
    const documents = starterDocuments()
    await writer.mutate(documents.map((document) => ({create: document})))
    const client = createContentClient(target)
    const ask = [
      ['ketamine guide', () => client.fetch(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'})],
      ['library index', () => client.fetch(LIBRARY_QUERY)],
    ] as const
    const figures: Figure[] = [{name: 'starter documents', value: documents.length, unit: ''}]
    for (const [name, query] of ask)
      figures.push({name: `query over HTTP: ${name}`, value: await medianMs(query), unit: 'ms'})
    return figures
  } finally {
    await listening.close()
    lake.close()
    rmSync(dataDir, {recursive: true})
  }
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}
