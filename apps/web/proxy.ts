import {randomBytes} from 'node:crypto'

import {
  ABOUT_PATH,
  CONDITIONS_PATH,
  EVENTS_CALENDAR_PATH,
  EVENTS_PATH,
  LIBRARY_FEED_PATH,
  LIBRARY_PATH,
  libraryForPath,
  RESEARCH_FEED_PATH,
  RESEARCH_PATH,
  STORIES_FEED_PATH,
  STORIES_PATH,
  SEARCH_PATH,
  translatedGuidePath,
  TREATMENTS_PATH,
  TRIAL_PICTURES_PATH,
  TRIAL_LISTS_PATH,
  trialPath,
  TRIALS_PATH,
} from '@healing-library/content/paths'
import type {PageType} from '@healing-library/content/queries/page-slugs'
import {isNctId} from '@healing-library/content/rules/identifiers'
import {type NextRequest, NextResponse} from 'next/server'

import {isOwnPart} from './addresses/own-parts.ts'
import {createRedirectLookUp} from './addresses/redirects.ts'
import {
  askedTogether,
  COMPARED,
  formAnswer,
  INTERACTING,
  knowledgeOfGuides,
  knowledgeOfSides,
  type Together,
} from './addresses/together.ts'
import {environment} from './config.ts'
import {fetchPartyNames, readKeptPartyNames} from './loaders/interactions.ts'
import {createSlugLookUp, type SlugKnowledge} from './loaders/known-slugs.ts'
import {createTrialLookUp} from './loaders/known-trials.ts'
import {fetchPageSlugs, readKeptPageSlugs} from './loaders/page-slugs.ts'
import {fetchRedirects, readKeptRedirects} from './loaders/redirects.ts'
import {fetchResearchAddresses, readKeptResearchAddresses} from './loaders/research.ts'
import {fetchTranslatedSlugs, readKeptTranslatedSlugs} from './loaders/translated-slugs.ts'
import {fetchTrialListSlugs, readKeptTrialListSlugs} from './loaders/trial-lists.ts'
import {fetchTrialNumbers, readKeptTrialNumbers} from './loaders/trial-numbers.ts'
import {inPreview, mayPreview} from './preview/in-preview.ts'
import {contentSecurityPolicy} from './security-headers.ts'
import {UNAVAILABLE_DOCUMENT} from './views/not-found/unavailable-document.ts'
import {isOutcome} from './views/stories/story-views.ts'

/** An address at which there is nothing, and never will be: Next answers it with the whole "not found" page. */
const NOWHERE = '/nowhere'
const SPANISH_LIBRARY = translatedGuidePath('es', '')
const RETRY_AFTER_SECONDS = 10
const isDevelopment = process.env.NODE_ENV === 'development'

/** Pages of documents, by the first part of their address. Each gets its own list of what there is. */
const PAGES: Readonly<Record<string, PageType>> = {
  [LIBRARY_PATH]: 'substanceGuide',
  [TREATMENTS_PATH]: 'modality',
  [CONDITIONS_PATH]: 'condition',
  [EVENTS_PATH]: 'event',
  [ABOUT_PATH]: 'page',
}

/** Files that stand where a section has the pages of its documents. */
const FILES = new Set<string>([
  EVENTS_CALENDAR_PATH,
  LIBRARY_FEED_PATH,
  RESEARCH_FEED_PATH,
  STORIES_FEED_PATH,
])

/** Pages that read the query of their address: they are not static, and Next sends them with its own scripts. */
const RENDERED_FOR_EACH_VISITOR = new Set<string>([TRIALS_PATH, TRIAL_PICTURES_PATH, SEARCH_PATH])

const lookUps = new Map(
  Object.entries(PAGES).map(([path, type]) => [
    path,
    createSlugLookUp({
      readKept: () => readKeptPageSlugs(type),
      fetchFresh: () => fetchPageSlugs(type),
      nowMs: Date.now,
    }),
  ]),
)
const lookUpSpanish = createSlugLookUp({
  readKept: () => readKeptTranslatedSlugs('es'),
  fetchFresh: () => fetchTranslatedSlugs('es'),
  nowMs: Date.now,
})
const lookUpList = createSlugLookUp({
  readKept: readKeptTrialListSlugs,
  fetchFresh: fetchTrialListSlugs,
  nowMs: Date.now,
})
const lookUpName = createSlugLookUp({
  readKept: readKeptPartyNames,
  fetchFresh: fetchPartyNames,
  nowMs: Date.now,
})
const lookUpResearch = createSlugLookUp({
  readKept: readKeptResearchAddresses,
  fetchFresh: fetchResearchAddresses,
  nowMs: Date.now,
})
const lookUpRedirect = createRedirectLookUp({
  readKept: readKeptRedirects,
  fetchFresh: fetchRedirects,
  nowMs: Date.now,
})
const lookUpTrial = createTrialLookUp({
  readKept: readKeptTrialNumbers,
  fetchFresh: fetchTrialNumbers,
  nowMs: Date.now,
})

/**
 * Sends addresses of no document to the "not found" page before a page is rendered for them. That page
 * would answer 404 as well, but Next renders `notFound()` of a static page in the browser only, so that without
 * JavaScript nothing would show; and each such address would be written to the disk's cache.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const routed = await route(request)
  return mayPreview(request, environment.previewToken)
    ? inPreview(request, routed, {studioUrl: environment.studioUrl, isDevelopment})
    : routed
}

async function route(request: NextRequest): Promise<NextResponse> {
  const {pathname} = request.nextUrl
  if (decodeSlug(pathname) === undefined) return answer(request, 'unknown')
  if (RENDERED_FOR_EACH_VISITOR.has(pathname)) return withNonce(request)
  if (FILES.has(pathname)) return answer(request, 'known')
  if (pathname.startsWith(`${TRIAL_LISTS_PATH}/`)) {
    return answer(request, await knowledgeOf(pathname.split('/')[3] ?? '', lookUpList))
  }
  if (pathname.startsWith(`${TRIALS_PATH}/`)) return answerTrial(request)
  for (const together of [COMPARED, INTERACTING]) {
    if (pathname === together.path || pathname.startsWith(`${together.path}/`)) {
      return answerTogether(request, together)
    }
  }
  if (pathname.startsWith(`${STORIES_PATH}/`)) return answer(request, await knowledgeOfStories(pathname))
  if (pathname.startsWith(`${RESEARCH_PATH}/`)) {
    return answer(request, await lookUpResearch(researchAddress(pathname)))
  }
  if (pathname.startsWith(libraryForPath(''))) {
    const lookUpCondition = lookUps.get(CONDITIONS_PATH)
    const condition = pathname.slice(libraryForPath('').length)
    return answer(
      request,
      lookUpCondition === undefined ? 'unknown' : await knowledgeOf(condition, lookUpCondition),
    )
  }
  if (pathname.startsWith(SPANISH_LIBRARY)) {
    return answer(request, await knowledgeOf(pathname.split('/')[3] ?? '', lookUpSpanish))
  }
  const [, first = '', slug = ''] = pathname.split('/')
  const lookUp = lookUps.get(`/${first}`)
  if (lookUp !== undefined && slug !== '') return answer(request, await knowledgeOf(slug, lookUp))
  return answer(request, isOwnPart(first) ? 'known' : 'unknown')
}

/** Not `/trials/saved` and its like: Next has pages for those. In the draft preview, whatever is asked for. */
export const config = {
  matcher: [
    {source: '/((?!api/|_next/).*)', has: [{type: 'cookie', key: 'draft-preview'}]},
    '/trials',
    '/trials/pictures',
    '/search',
    '/library/:slug/:rest*',
    '/es/library/:slug/:rest*',
    '/treatments/:slug/:rest*',
    '/conditions/:slug/:rest*',
    '/research/:slug/:rest*',
    '/events/:slug/:rest*',
    '/stories/:facet/:value*',
    // With a form's fields, which may be empty: `has` knows no empty value.
    '/compare',
    '/compare/:slugs',
    '/interactions',
    '/interactions/:slugs',
    '/trials/lists/:slug',
    '/trials/lists/:slug/feed.atom',
    '/trials/:id([Nn][Cc][Tt].*)',
    // What is no address at all: Next would fail over it where a page or a file stands below this one.
    '/((?!_next/|api/)[^%]*%.*)',
    '/about/:slug((?!design$|editorial-policy$)[^/]+)',
    // Addresses of nothing that the site has by itself: an editor may have made a redirect of one.
    '/:old((?!(?:_next|about|api|compare|conditions|data|es|events|feed|glossary|healthz|help|interactions|library|nowhere|opengraph-image|people|research|search|stories|training|treatments|trials)(?:/|$))[^.]+)',
  ],
}

async function answerTrial(request: NextRequest): Promise<NextResponse> {
  const asked = decodeSlug(request.nextUrl.pathname.slice(TRIALS_PATH.length + 1)) ?? ''
  if (!isNctId(asked.toUpperCase())) return answer(request, 'unknown')
  const {knowledge, nctId} = await lookUpTrial(asked)
  if (knowledge === 'known' && nctId !== asked) {
    return NextResponse.redirect(new URL(trialPath(nctId), request.url), 308)
  }
  return answer(request, knowledge)
}

/** A form without JavaScript asks here for its page; an address in another order than its own is led to that. */
async function answerTogether(request: NextRequest, together: Together): Promise<NextResponse> {
  const {pathname, searchParams} = request.nextUrl
  if (pathname === together.path) {
    if (!searchParams.has('a')) return answer(request, 'known')
    return NextResponse.redirect(new URL(formAnswer(together, searchParams), request.url), 303)
  }
  const asked = askedTogether(together, pathname)
  if (asked === undefined) return answer(request, 'unknown')
  if ('moved' in asked) {
    return NextResponse.redirect(new URL(asked.moved, request.url), asked.isForGood ? 308 : 303)
  }
  const guide = lookUps.get(LIBRARY_PATH)
  if (guide === undefined) return answer(request, 'known')
  const knowledge =
    together === COMPARED
      ? await knowledgeOfGuides(asked.slugs, guide)
      : await knowledgeOfSides(asked.slugs, guide, lookUpName)
  return answer(request, knowledge)
}

/** Stories of a substance, or with an ending. */
async function knowledgeOfStories(pathname: string): Promise<SlugKnowledge> {
  const [, , facet = '', value = '', ...rest] = pathname.split('/')
  const lookUpGuide = lookUps.get(LIBRARY_PATH)
  if (rest.length > 0) return 'unknown'
  if (facet === 'feed.atom' && value === '') return 'known'
  if (facet === 'about' && lookUpGuide !== undefined) return knowledgeOf(value, lookUpGuide)
  return facet === 'outcome' && isOutcome(value) ? 'known' : 'unknown'
}

/** A view of the research has three parts; below a publication there are files, which its page answers for. */
function researchAddress(pathname: string): string {
  const [, , first = '', ...rest] = pathname.split('/')
  return first === 'by' ? [first, ...rest].join('/') : (decodeSlug(first) ?? '')
}

async function knowledgeOf(
  segment: string,
  lookUp: (slug: string) => Promise<SlugKnowledge>,
): Promise<SlugKnowledge> {
  const slug = decodeSlug(segment)
  return slug === undefined ? 'unknown' : lookUp(slug)
}

/** Next reads the nonce from the policy that it is asked under, and puts it to the scripts that it writes. */
function withNonce(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy({nonce: randomBytes(16).toString('base64'), isDevelopment})
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({request: {headers}})
  response.headers.set('content-security-policy', policy)
  return response
}

function answer(request: NextRequest, knowledge: SlugKnowledge): NextResponse | Promise<NextResponse> {
  if (knowledge === 'known') return NextResponse.next()
  if (knowledge === 'unknown') return answerOldAddress(request)
  return new NextResponse(UNAVAILABLE_DOCUMENT, {
    status: 503,
    headers: {'content-type': 'text/html; charset=utf-8', 'retry-after': String(RETRY_AFTER_SECONDS)},
  })
}

/** Where there is no page: an editor may have said where this address leads. */
async function answerOldAddress(request: NextRequest): Promise<NextResponse> {
  const goal = await lookUpRedirect(request.nextUrl.pathname)
  return goal === undefined
    ? NextResponse.rewrite(new URL(NOWHERE, request.url))
    : NextResponse.redirect(new URL(goal.location, request.url), goal.status)
}

function decodeSlug(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
