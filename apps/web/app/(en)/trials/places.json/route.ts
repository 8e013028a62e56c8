import {wordsFor} from '@healing-library/content/rules/registry-words'

import {loadTrialIndex} from '../../../../loaders/trial-directory.ts'
import {messages} from '../../../../messages/messages.ts'
import {answerView} from '../../../../trials/view-request.ts'
import {statusWords} from '../../../../views/trials/trial-words.ts'

const {terms} = messages('en').trials

/** Where the trials of a view have sites: the visitor's browser measures distances to them by itself. */
export function GET(request: Request): Promise<Response> {
  return answerView(request, loadTrialIndex, ({trials}) => {
    const places = trials.flatMap((trial) =>
      trial.places.map(({city, country, status, lat, lng}) => ({
        nctId: trial.nctId,
        title: trial.briefTitle,
        status: statusWords(trial, terms),
        city,
        country,
        siteStatus: status === null ? null : wordsFor(terms.vocabulary.trialStatuses, status),
        lat,
        lng,
      })),
    )
    return Response.json({precision: 'city', places}, {headers: {'x-robots-tag': 'noindex'}})
  })
}
