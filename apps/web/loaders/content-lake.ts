import 'server-only'
import {randomUUID} from 'node:crypto'

import {createContentClient, createDraftClient} from '@healing-library/content/client'

import {environment, keptResultsDir} from '../config.ts'
import {sharedCache} from '../process/site-process.ts'
import {createKeptResults} from './kept-results.ts'
import {createLog} from './log.ts'

/** A visitor may be waiting for the answer: rather the last known page soon than the newest after a minute. */
const PATIENCE = {timeoutMs: 4000, maxRetries: 1}

/**
 * For every query. Next keeps the answers of `fetch` on disk from one build to the next, and a build would then
 * print what an earlier one had read. Results are cached a level higher, under tags (page-cache.ts).
 */
export const UNCACHED = {cache: 'no-store'} as const

/** The clock, for loaders that cache: what they keep remembers when it was made. */
export const nowMs = (): number => Date.now()

/** Edges of the loaders, made once for each process. */
export const client = createContentClient(environment.contentLake, PATIENCE)
/** Reads drafts; undefined where the site has no token for them, and so no preview. */
export const draftClient = makeDraftClient()
export const log = createLog((line) => void process.stderr.write(line))
export const keptResults = createKeptResults({
  directory: keptResultsDir,
  log,
  newId: randomUUID,
  shared: sharedCache,
})

function makeDraftClient() {
  const {contentLake, previewToken: token, studioUrl} = environment
  return token === undefined
    ? undefined
    : createDraftClient(contentLake, {token, studioUrl, patience: PATIENCE})
}
