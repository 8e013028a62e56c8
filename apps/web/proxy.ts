import {LIBRARY_PATH} from '@healing-library/content/paths'
import {type NextRequest, NextResponse} from 'next/server'

import {fetchGuideSlugs, readKeptGuideSlugs} from './loaders/guide-slugs.ts'
import {createSlugLookUp} from './loaders/known-slugs.ts'
import {UNAVAILABLE_DOCUMENT} from './views/not-found/unavailable-document.ts'

/** An address at which there is nothing, and never will be: Next answers it with the whole "not found" page. */
const NOWHERE = '/nowhere'
const RETRY_AFTER_SECONDS = 10

const lookUpSlug = createSlugLookUp({
  readKept: readKeptGuideSlugs,
  fetchFresh: fetchGuideSlugs,
  nowMs: Date.now,
})

/**
 * Sends addresses of no guide to the "not found" page before a guide's page is rendered for them. That page would
 * answer 404 as well, but Next renders `notFound()` of a static page in the browser only, so that without
 * JavaScript nothing would show; and each such address would be written to the disk's cache.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const slug = decodeSlug(request.nextUrl.pathname.slice(LIBRARY_PATH.length + 1))
  const knowledge = slug === undefined ? 'unknown' : await lookUpSlug(slug)
  if (knowledge === 'known') return NextResponse.next()
  if (knowledge === 'unknown') return NextResponse.rewrite(new URL(NOWHERE, request.url))
  return new NextResponse(UNAVAILABLE_DOCUMENT, {
    status: 503,
    headers: {'content-type': 'text/html; charset=utf-8', 'retry-after': String(RETRY_AFTER_SECONDS)},
  })
}

export const config = {matcher: '/library/:slug'}

function decodeSlug(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
