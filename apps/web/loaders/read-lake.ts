import 'server-only'
import type {SanityClient} from '@sanity/client'
import {draftMode} from 'next/headers'

import {countEvent} from '../process/site-process.ts'
import {client, draftClient, keptResults, UNCACHED} from './content-lake.ts'
import type {KeptRead} from './kept-results.ts'

export type Ask<Raw> = (client: SanityClient, options: typeof UNCACHED) => Promise<Raw>

/** Whether the one who asks is an editor who previews drafts. False while pages are built ahead. */
export async function isPreview(): Promise<boolean> {
  return draftClient !== undefined && (await draftMode()).isEnabled
}

/** Who reads for this request: what is published, or for an editor who previews, the drafts. */
export async function readingClient(): Promise<SanityClient> {
  return draftClient !== undefined && (await draftMode()).isEnabled ? draftClient : client
}

/**
 * Asks the Content Lake; while it is away, gives what it answered last under this name. Drafts are asked for anew each
 * time and never kept: a visitor's page could be made of them. (Next keeps nothing of 'use cache' in draft mode either.)
 */
export async function readLake<Raw>(name: string, ask: Ask<Raw>): Promise<KeptRead<Raw>> {
  const reader = await readingClient()
  if (reader !== client) return {result: await ask(reader, UNCACHED), isKept: false}
  const read = await keptResults.read(name, () => ask(client, UNCACHED))
  countEvent(read.isKept ? 'lake-unreachable' : 'lake-answered')
  return read
}
