import {PASS_LIFE_S} from './preview-pass.ts'

/** By this name and a value of its own Next knows who previews. */
export const DRAFT_MODE_COOKIE = '__prerender_bypass'
/** By this the proxy does (preview-pass.ts). */
export const PASS_COOKIE = 'draft-preview'

type Given = {name: string; value: string; siteUrl: string; isFramed: boolean}

/**
 * How a browser keeps such a cookie; an empty value takes it away. A Studio on a host of its own frames the site, which
 * makes it a third party: its cookie must be Secure, and is kept for that one Studio. On this machine both are one site,
 * by plain HTTP.
 */
export function previewCookie({name, value, siteUrl, isFramed}: Given) {
  const isSecure = siteUrl.startsWith('https:')
  return {
    name,
    value,
    httpOnly: true,
    path: '/',
    maxAge: value === '' ? 0 : PASS_LIFE_S,
    secure: isSecure,
    sameSite: isSecure ? 'none' : 'lax',
    ...(isSecure && isFramed ? {partitioned: true} : {}),
  } as const
}
