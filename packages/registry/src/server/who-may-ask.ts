import type {IncomingHttpHeaders} from 'node:http'

import {textAnswer, type Answer} from './answer.ts'

/** Who may ask a server on this machine. */
export type WhoMayAsk = {
  /** Pages of these origins; what asks without naming one is no page. */
  origins: readonly string[]
  /** Names under which the server is known: a page elsewhere could have its own name lead here (DNS rebinding). */
  hosts: readonly string[]
}

const EXPOSED = {'access-control-expose-headers': 'retry-after'}

/** The headers by which a browser lets a page read the answer, or the refusal. */
export function admit(
  {origin, host}: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  allowed: WhoMayAsk | undefined,
): {headers: Record<string, string>; refusal?: Answer} {
  // Public data, read only: without a list any page may read it.
  if (allowed === undefined) return {headers: {'access-control-allow-origin': '*', ...EXPOSED}}
  const vary = {vary: 'Origin'}
  const name = host?.replace(/:\d+$/, '').toLowerCase() ?? ''
  if (!allowed.hosts.includes(name)) {
    return {headers: vary, refusal: textAnswer(421, 'This server is not known by that name.')}
  }
  if (origin === undefined) return {headers: vary}
  return allowed.origins.includes(origin)
    ? {headers: {...vary, 'access-control-allow-origin': origin, ...EXPOSED}}
    : {headers: vary, refusal: textAnswer(403, 'This server answers the Studio of this library alone.')}
}
