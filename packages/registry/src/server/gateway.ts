import {CTGOV_BASE_URL} from '../ctgov/client.ts'
import {RegistryError} from '../errors.ts'
import type {Http} from '../http/http.ts'
import {textAnswer, type Answer} from './answer.ts'
import type {Route} from './registry-server.ts'

/** What a page or a command may ask through the gateway. */
const SERVED = /^\/api\/v2\/(?:studies(?:\/[A-Za-z0-9]+)?|version|stats\/size)$/

/**
 * The real registry behind this machine's address: the Studio, the commands and every tab then share one polite queue,
 * and a browser needs no leave to read another site. Redirects are followed here, as far as `http` lets them.
 */
export function gatewayTo({http, baseUrl = CTGOV_BASE_URL}: {http: Http; baseUrl?: string}): Route {
  const base = baseUrl.replace(/\/+$/, '')
  return async (path, params) => {
    if (!SERVED.test(path)) return undefined
    const query = params.size > 0 ? `?${params.toString()}` : ''
    try {
      return await http.get(`${base}${path.slice('/api/v2'.length)}${query}`, {
        read: ({status, contentType, text}): Answer => ({status, contentType, body: text}),
      })
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error
      // 502 and 503 as of any gateway; the words say which registry and why.
      return textAnswer(error.code === 'busy' ? 503 : 502, error.message)
    }
  }
}
