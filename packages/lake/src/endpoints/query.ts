import {z} from 'zod'

import {type Json, type JsonObject, parseJson} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {parsePerspective} from '../groq/perspective.ts'
import type {ArraySelector} from '../groq/source-map/content-source-map.ts'
import {syncTagsOf} from '../live/sync-tags.ts'
import {withoutValues} from '../operation/without-values.ts'
import type {Asker} from '../query-thread/turns.ts'
import {networkOf} from '../server/network-of.ts'
import {readJson} from '../wire/read-body.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'

const body = z.object({query: z.string(), params: z.record(z.string(), z.json()).default({})})

export const queryEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/data/query/:dataset',
    summary: 'GROQ in the address: `query`, parameters as `$name` in JSON',
    evidence: 'documented',
    handle: (context) => {
      const query = context.url.searchParams.get('query')
      if (query === null) throw new LakeError('badRequest', 'The parameter "query" is missing.')
      return answer(context, query, paramsFromAddress(context.url.searchParams))
    },
  },
  {
    method: 'POST',
    path: '/data/query/:dataset',
    summary: 'GROQ in the body: the client sends what is too long for an address',
    evidence: 'read in a client',
    handle: async (context) => {
      const {query, params} = await readJson(context.request, body, context.lake.config.limits.maxBodyBytes)
      return answer(context, query, {...paramsFromAddress(context.url.searchParams), ...params})
    },
  },
]

async function answer(context: EndpointContext, query: string, params: JsonObject): Promise<Response> {
  const {lake, url, caller} = context
  const options = url.searchParams
  const sourceMap = selectorOf(options.get('resultSourceMap'))
  const dataset = datasetOf(context)
  const started = lake.clock.now().getTime()
  const perspective = parsePerspective(
    options.get('perspective') ?? undefined,
    context.params['version'] ?? '',
  )
  const answered = await dataset
    .answer({query, params, perspective, sourceMap}, caller, askerOf(context))
    .catch((error: unknown) => {
      if (error instanceof LakeError) lake.metrics.queryRefused(error.code)
      tellIfSlow(context, {query, params, tried: undefined, startedMs: started})
      throw error
    })
  const ms = lake.clock.now().getTime() - started
  tellIfSlow(context, {query, params, tried: answered.tried, startedMs: started})
  return Response.json({
    ...(options.get('returnQuery') === 'false' ? {} : {query}),
    result: answered.result,
    ...(answered.sourceMap ? {resultSourceMap: answered.sourceMap} : {}),
    syncTags: syncTagsOf(answered.reads),
    ms,
  })
}

/** Whoever is signed in has turns of their own, wherever they ask from; all others share those of their address. */
const askerOf = ({caller, address, isOurs}: EndpointContext): Asker =>
  caller.kind === 'anonymous'
    ? {isStranger: !isOurs, name: networkOf(address)}
    : {isStranger: false, name: caller.id}

/** What somebody looked for is not said, nor who it was: the query with its parameters' names, and of what kind they are. */
function tellIfSlow(
  {lake, caller}: EndpointContext,
  {
    query,
    params,
    tried,
    startedMs,
  }: {query: string; params: JsonObject; tried: number | undefined; startedMs: number},
): void {
  const ms = lake.clock.now().getTime() - startedMs
  if (ms <= lake.config.limits.slowQueryMs) return
  lake.metrics.querySlow()
  const told = {query: withoutValues(query), params: Object.keys(params), ms, tried, by: caller.kind}
  lake.log.warn(told, 'a query was slow')
}

/** `resultSourceMap=true|withKeyArraySelector`. Throws badRequest for anything else. */
function selectorOf(option: string | null): ArraySelector | undefined {
  if (option === null || option === 'false') return undefined
  if (option === 'true' || option === '') return 'index'
  if (option === 'withKeyArraySelector') return 'key'
  throw new LakeError(
    'badRequest',
    `"resultSourceMap" is "${option}": it is true, false or withKeyArraySelector.`,
  )
}

/**
 * `$name=JSON` pairs of an address. Throws badRequest for a value that is no JSON.
 */
export function paramsFromAddress(search: URLSearchParams): JsonObject {
  const entries = [...search].filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(
    entries.map(([name, text]): [string, Json] => {
      const value = parseJson(text)
      if (value === undefined) throw new LakeError('badRequest', `The parameter "${name}" is no valid JSON.`)
      return [name.slice(1), value]
    }),
  )
}
