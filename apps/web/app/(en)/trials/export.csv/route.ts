import {environment} from '../../../../config.ts'
import {loadTrialIndex} from '../../../../loaders/trial-directory.ts'
import {exportTrial, trialsCsv} from '../../../../trials/export-trials.ts'
import {answerView} from '../../../../trials/view-request.ts'

export function GET(request: Request): Promise<Response> {
  return answerView(request, loadTrialIndex, ({index, trials}) => {
    const edges = {siteUrl: environment.siteUrl, names: index.guides}
    return new Response(trialsCsv(trials.map((row) => exportTrial(row, edges))), {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': 'attachment; filename="trials.csv"',
        'x-robots-tag': 'noindex',
      },
    })
  })
}
