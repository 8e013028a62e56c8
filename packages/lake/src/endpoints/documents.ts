import {byCaller} from '../audit/by-caller.ts'
import {publishedIdOf} from '../domain/document-id.ts'
import type {DatasetStore} from '../store/store.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint} from './endpoint.ts'
import {flag} from './flag.ts'

export const documentEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/data/doc/:dataset/:ids',
    summary:
      'Documents by id, with their drafts and versions if asked for; what is missing or forbidden is named as omitted',
    evidence: 'documented',
    handle: (context) => {
      const {store} = datasetOf(context)
      const asked = (context.params['ids'] ?? '').split(',').filter((id) => id !== '')
      const ids = flag(context.url.searchParams, 'includeAllVersions') ? withVersions(asked, store) : asked
      const found = ids.map((id) => ({id, document: store.document(id)}))
      const documents = found.flatMap(({document}) =>
        document && context.caller.access.allows('read', document) ? [document] : [],
      )
      const shown = new Set(documents.map(({_id}) => _id))
      const omitted = found
        .filter(({id}) => !shown.has(id))
        .map(({id, document}) => ({id, reason: document ? 'permission' : 'existence'}))
      return Response.json({documents, omitted})
    },
  },
  {
    method: 'GET',
    path: '/data/references/:dataset/documents/:id/to',
    summary: 'References from other datasets: there are none here',
    evidence: 'read in a client',
    handle: () => Response.json({totalCount: 0, references: []}),
  },
  {
    method: 'GET',
    path: '/data/export/:dataset',
    summary: 'Every document that the caller may read, as NDJSON, in `_id` order',
    evidence: 'documented',
    handle: async (context) => {
      const dataset = datasetOf(context)
      const documents = dataset.visibleTo(context.caller)
      // What everybody may read is no secret that leaves the house.
      if (context.caller.kind !== 'anonymous') {
        const at = dataset.clock.now().toISOString()
        const told = {at, event: 'exported', ...byCaller(context.caller), documents: []}
        await dataset.note({...told, count: documents.length})
      }
      const lines = [...documents].values()
      const encoder = new TextEncoder()
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          const next = lines.next()
          if (next.done) controller.close()
          else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
        },
      })
      return new Response(stream, {headers: {'content-type': 'application/x-ndjson'}})
    },
  },
]

/** Each id with those of the draft and the versions of the same document. */
function withVersions(ids: readonly string[], store: DatasetStore): string[] {
  const groups = new Set(ids.map(publishedIdOf))
  return store
    .documents()
    .map(({_id}) => _id)
    .filter((id) => groups.has(publishedIdOf(id)))
}
