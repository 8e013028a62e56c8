import {jsonAnswer, textAnswer, type Answer} from './answer.ts'
import {answerOf, findRecords, type LiteratureRecords} from './literature-records.ts'
import type {Route} from './registry-server.ts'

/** Crossref under /crossref, PubMed under /pubmed, the handle system under /doi: their addresses, with their habits. */
export function literatureRoutes(records: LiteratureRecords): Route {
  return (path, params) => {
    if (path.startsWith('/doi/api/handles/')) {
      return handle(records.handles ?? [], decodeURIComponent(path.slice(17)))
    }
    // As Crossref: what follows a comma is read as another filter.
    if (path === '/crossref/works' && !/^updates:[^,]+$/.test(params.get('filter') ?? '')) {
      return textAnswer(400, 'Invalid filter')
    }
    const found = findRecords(records, path, params)
    return found && (answerOf(found) ?? textAnswer(404, 'Resource not found.'))
  }
}

function handle(handles: readonly string[], doi: string): Answer {
  return handles.some((known) => known.toLowerCase() === doi.toLowerCase())
    ? jsonAnswer({responseCode: 1, handle: doi})
    : {...jsonAnswer({responseCode: 100, handle: doi}), status: 404}
}
