/** Every way in which the site refuses a content change: status, and a message that says what to do. */
export const REVALIDATION_ERRORS = {
  SECRET_UNSET: {
    status: 503,
    message:
      'The site has no WEBHOOK_SECRET, so it cannot tell who calls. Set the same secret here and at the sender.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    message:
      'The body is larger than a content change can be. Send the projection of the webhook, not the document.',
  },
  SIGNATURE_MISSING: {
    status: 401,
    message: 'The header sanity-webhook-signature is missing. Set a secret on the webhook.',
  },
  SIGNATURE_MALFORMED: {
    status: 400,
    message: 'The header sanity-webhook-signature is not of the form t=<milliseconds>,v1=<signature>.',
  },
  SIGNATURE_INVALID: {
    status: 401,
    message: 'The signature does not fit the body. Compare the secret here with the one at the sender.',
  },
  SIGNATURE_STALE: {
    status: 401,
    message:
      'The signature was made too long ago or in the future. Compare the clocks, or send the change anew.',
  },
  BODY_NOT_JSON: {status: 400, message: 'The body is not JSON.'},
  BODY_MISFIT: {
    status: 400,
    message: 'The body is not a content change. Use the projection in packages/content/src/webhook.ts.',
  },
  OTHERS_NOT_TOLD: {
    status: 502,
    message:
      'This instance of the site knows of the change, and Redis, over which it tells the others, does not answer. Send the change again.',
  },
} as const

export type RevalidationErrorCode = keyof typeof REVALIDATION_ERRORS
