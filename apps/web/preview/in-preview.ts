import {randomBytes} from 'node:crypto'

import {type NextRequest, NextResponse} from 'next/server'

import {DRAFT_MODE_COOKIE, PASS_COOKIE} from './preview-cookie.ts'
import {previewHeaders} from './preview-headers.ts'
import {isGoodPass} from './preview-pass.ts'

/** Tells the page where it stands: a layout does not know its address. Set for who may preview, and for nobody else. */
export const PREVIEW_ADDRESS_HEADER = 'x-preview-address'

/** Feeds, tables, calendars: for programs, which read what is published and have nothing to click. */
const FILE = /\.[a-z]+$/

/** Whether the one who asks is an editor who previews drafts, and not somebody who calls a cookie so. */
export const mayPreview = (request: NextRequest, key: string | undefined): boolean =>
  key !== undefined && isGoodPass(request.cookies.get(PASS_COOKIE)?.value, {key, nowMs: Date.now()})

/**
 * What an editor who previews gets where a visitor would get `routed`: the page, also where nothing is published yet,
 * under a policy that lets the Studio frame it. Redirects stay, and files are answered as to a visitor: an answer that
 * says that everybody may keep it must never be made of drafts.
 */
export function inPreview(
  request: NextRequest,
  routed: NextResponse,
  {studioUrl, isDevelopment}: {studioUrl: string; isDevelopment: boolean},
): NextResponse {
  if (routed.headers.has('location')) return routed
  const headers = new Headers(request.headers)
  if (FILE.test(request.nextUrl.pathname)) {
    const others = request.cookies.getAll().filter(({name}) => name !== DRAFT_MODE_COOKIE)
    headers.set('cookie', others.map(({name, value}) => `${name}=${value}`).join('; '))
    return NextResponse.next({request: {headers}})
  }
  const nonce = randomBytes(16).toString('base64')
  const answered = previewHeaders({nonce, studioOrigin: new URL(studioUrl).origin, isDevelopment})
  headers.set('content-security-policy', answered['content-security-policy'])
  headers.set(PREVIEW_ADDRESS_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({request: {headers}})
  for (const [name, value] of Object.entries(answered)) response.headers.set(name, value)
  return response
}
