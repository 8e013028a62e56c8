/** Every way in which the site refuses the draft preview: status, and a message that says what to do. */
const PREVIEW_ERRORS = {
  TOKEN_UNSET: {
    status: 503,
    message:
      'The site has no token to read drafts with. Set SITE_PREVIEW_TOKEN or SANITY_API_READ_TOKEN, and start it again.',
  },
  LAKE_AWAY: {
    status: 503,
    message: 'The Content Lake does not answer, so nobody can be let in. Try again in a moment.',
  },
  SECRET_INVALID: {
    status: 401,
    message:
      'The secret is missing, wrong or older than an hour. Open the page from the Presentation tool of the Studio.',
  },
  ADDRESS_ELSEWHERE: {
    status: 400,
    message: 'The address to go to is not one of this site.',
  },
  NOT_IN_PREVIEW: {
    status: 401,
    message: 'Only who previews drafts is told of changes.',
  },
} as const

export type PreviewErrorCode = keyof typeof PREVIEW_ERRORS

export function refusal(code: PreviewErrorCode): Response {
  const {status, message} = PREVIEW_ERRORS[code]
  return new Response(`${message}\n`, {
    status,
    headers: {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'},
  })
}
