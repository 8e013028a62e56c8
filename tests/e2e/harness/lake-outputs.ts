import {ENDPOINTS} from '../../../packages/lake/src/endpoints/index.ts'
import type {Output} from './site-crawler.ts'

/** Answers that stay open: what they say is listened to, not read to its end. */
const STREAMS = new Set(['/data/listen/:dataset', '/data/live/events/:dataset'])

/** A time that history can be asked about. */
type Asked = {ids: readonly string[]; transactionId: string; publishedAt: string}

/**
 * Everything that the lake answers to somebody who knows which document to ask about: who is not signed in, or who `ask`
 * speaks for. Made from
 * the lake's own list of endpoints: a new one is asked too, or this says that it does not know how.
 */
export async function lakeOutputs(
  lakeUrl: string,
  {ids, transactionId, publishedAt}: Asked,
  ask: (url: URL) => Promise<Response> = (url) => fetch(url, {redirect: 'manual'}),
): Promise<Output[]> {
  const all = ids.join(',')
  const [id = ''] = ids
  const values: Record<string, readonly string[]> = {
    ':dataset': ['production'],
    ':projectId': ['local'],
    ':release': ['rASAP'],
    ':ids': [all, transactionId],
    ':id': [id],
    ':file': ['0000000000000000000000000000000000000000-1x1.png'],
    ':vanity?': [''],
    ':name': ['anything'],
    ':keys': ['anything'],
  }
  const outputs: Output[] = []
  for (const {method, path, unversioned} of ENDPOINTS) {
    if (method !== 'GET' || STREAMS.has(path)) continue
    for (const filled of fill(path.split('/'), values)) {
      for (const query of queriesFor(path, publishedAt)) {
        const address = `${unversioned === true ? '' : '/v2026-11-01'}${filled}${query}`
        const response = await ask(new URL(address, lakeUrl))
        outputs.push({address: `${address} ${response.status}`, text: await response.text()})
      }
    }
  }
  return outputs
}

/** What to ask an endpoint, beside its path. */
function queriesFor(path: string, publishedAt: string): string[] {
  if (path === '/data/query/:dataset') {
    const everything = encodeURIComponent('*')
    const text = encodeURIComponent('*[_type == "testimonial"]{..., "all": @}')
    return ['published', 'drafts', 'raw'].flatMap((perspective) => [
      `?query=${everything}&perspective=${perspective}`,
      `?query=${text}&perspective=${perspective}`,
    ])
  }
  if (path.includes('/history/')) {
    return ['', `?time=${encodeURIComponent(publishedAt)}`, '?excludeContent=false&effectFormat=mendoza']
  }
  return ['']
}

function fill(parts: readonly string[], values: Readonly<Record<string, readonly string[]>>): string[] {
  const [first, ...rest] = parts
  if (first === undefined) return ['']
  const choices = first.startsWith(':') ? values[first] : [first]
  if (choices === undefined)
    throw new Error(`Say here what to put for ${first}: the lake has an endpoint with it.`)
  const tails = rest.length === 0 ? [''] : fill(rest, values).map((tail) => `/${tail}`)
  return choices.flatMap((choice) => tails.map((tail) => `${encodeURI(choice)}${tail}`))
}
