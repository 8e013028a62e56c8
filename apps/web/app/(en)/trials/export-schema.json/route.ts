import {exportJsonSchema} from '../../../../trials/export-trials.ts'

export function GET(): Response {
  return Response.json(exportJsonSchema(), {headers: {'content-type': 'application/schema+json'}})
}
