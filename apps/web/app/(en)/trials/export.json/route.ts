import {environment} from '../../../../config.ts'
import {loadTrialIndex} from '../../../../loaders/trial-directory.ts'
import {
  EXPORT_VERSION,
  type ExportedView,
  exportTrial,
  LICENCE_NOTE,
} from '../../../../trials/export-trials.ts'
import {answerView} from '../../../../trials/view-request.ts'

export function GET(request: Request): Promise<Response> {
  return answerView(request, loadTrialIndex, ({index, trials, query}) => {
    const {siteUrl} = environment
    const edges = {siteUrl, names: index.guides}
    const view: ExportedView = {
      schema: `${siteUrl}/trials/export-schema.json`,
      version: EXPORT_VERSION,
      licence: LICENCE_NOTE,
      view: `${siteUrl}/trials${query === '' ? '' : `?${query}`}`,
      exportedAt: new Date().toISOString(),
      total: trials.length,
      trials: trials.map((row) => exportTrial(row, edges)),
    }
    return Response.json(view, {headers: {'x-robots-tag': 'noindex'}})
  })
}
