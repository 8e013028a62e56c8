import {SYSTEM_LOG} from '../audit/event.ts'
import {readAudit} from '../audit/read-audit.ts'
import {LakeError} from '../errors.ts'
import {auditQuery} from '../wire/audit-query.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {signedIn} from './signed-in.ts'

export const auditEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/audit/:dataset',
    summary:
      'Who did what, when, from where, as NDJSON: for who administers. Sign-ins and accounts are in it',
    evidence: 'our own',
    handle: audit,
  },
]

async function audit(context: EndpointContext): Promise<Response> {
  const {lake, url} = context
  if (!signedIn(context).administers) {
    throw new LakeError('forbidden', 'The audit is for who administers this lake.')
  }
  const dataset = datasetOf(context)
  const {selection, from} = auditQuery(url.searchParams)
  await dataset.settle()
  const readers = [
    {log: dataset.name, reader: dataset.store.audit},
    {log: SYSTEM_LOG, reader: lake.directory.audit},
  ]
  const lines = readAudit(readers, selection, from).map((entry) => `${JSON.stringify(entry)}\n`)
  return new Response(lines.join(''), {headers: {'content-type': 'application/x-ndjson'}})
}
