/** By this name and a value of its own Next knows who previews. */
export const PREVIEW_COOKIE = '__prerender_bypass'

/** A day's work: then the Presentation tool asks anew, and a person who has left is out. */
const LIFE_S = 12 * 60 * 60

/**
 * How a browser keeps the cookie. A Studio on a host of its own frames the site, which makes it a third party: such a
 * cookie must be Secure, and is kept for that one Studio. On this machine both are one site, by plain HTTP.
 */
export function previewCookie({
  value,
  siteUrl,
  isFramed,
}: {
  value: string
  siteUrl: string
  isFramed: boolean
}) {
  const isSecure = siteUrl.startsWith('https:')
  return {
    name: PREVIEW_COOKIE,
    value,
    httpOnly: true,
    path: '/',
    maxAge: value === '' ? 0 : LIFE_S,
    secure: isSecure,
    sameSite: isSecure ? 'none' : 'lax',
    ...(isSecure && isFramed ? {partitioned: true} : {}),
  } as const
}
