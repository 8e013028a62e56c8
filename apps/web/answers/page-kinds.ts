import type {IncomingHttpHeaders} from 'node:http'

import {contentSecurityPolicy} from '../security-headers.ts'
import {withoutRuntime} from '../static-pages/without-runtime.ts'
import type {Made} from './answer.ts'
import type {Asked} from './ask-handler.ts'
import {addressVerdict, verdict, type Verdict} from './verdict.ts'

/** How the answers of a kind of page are judged by their heads, and made ready for everybody. */
export type PageRules = {
  verdict: (status: number, headers: IncomingHttpHeaders) => Verdict
  /** Undefined where Next must answer each request by itself. */
  ready: (asked: Asked) => Made | undefined
}

/** As they come: the cache handler has made them light. */
export const staticPages: PageRules = {
  verdict,
  ready: ({response, body}) => ({rawHeaders: response.rawHeaders, vary: response.headers.vary, body}),
}

/**
 * Without Next's scripts, like static pages (docs/decisions/0010), and so without the word of one answer that their
 * policy named them by. A page that needs its scripts is not kept: such a word is good for one visitor.
 */
export const addressPages: PageRules = {
  verdict: addressVerdict,
  ready({response, body}) {
    const whole = body.toString('utf8')
    const light = withoutRuntime(whole)
    if (light === whole) return undefined
    return {
      rawHeaders: ownPolicy(response.rawHeaders),
      vary: response.headers.vary,
      body: Buffer.from(light.replaceAll(NONCE, ''), 'utf8'),
    }
  },
}

const NONCE = / nonce="[^"]*"/g
/** The policy that names Next's scripts, and what asks the browser to make ready for them. */
const OF_SCRIPTS = new Set(['content-security-policy', 'link'])

function ownPolicy(raw: readonly string[]): string[] {
  const kept = raw.filter((_, at) => !OF_SCRIPTS.has((raw[at - (at % 2)] ?? '').toLowerCase()))
  return [...kept, 'content-security-policy', contentSecurityPolicy({isDevelopment: false})]
}
