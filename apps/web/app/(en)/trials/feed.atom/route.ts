import {TRIALS_PATH} from '@healing-library/content/paths'

import {environment} from '../../../../config.ts'
import {fetchTrialChanges} from '../../../../loaders/trial-changes.ts'
import {loadTrialIndex} from '../../../../loaders/trial-directory.ts'
import {messages} from '../../../../messages/messages.ts'
import {atomXml} from '../../../../trials/atom.ts'
import {LICENCE_NOTE} from '../../../../trials/export-trials.ts'
import {feedEntries, latelyChanged} from '../../../../trials/feed.ts'
import {answerView} from '../../../../trials/view-request.ts'

/** What happened to the trials of a view. */
export function GET(request: Request): Promise<Response> {
  return answerView(request, loadTrialIndex, async ({trials, query}) => {
    const {siteUrl} = environment
    const suffix = query === '' ? '' : `?${query}`
    const changed = await fetchTrialChanges(latelyChanged(trials).map(({_id}) => _id))
    const xml = atomXml({
      id: `${siteUrl}/trials/feed.atom${suffix}`,
      title: query === '' ? 'Clinical trials' : 'Clinical trials: a filtered view',
      selfUrl: `${siteUrl}/trials/feed.atom${suffix}`,
      pageUrl: `${siteUrl}${TRIALS_PATH}${suffix}`,
      rights: LICENCE_NOTE,
      entries: feedEntries(changed, siteUrl, messages('en').trialPage),
    })
    return new Response(xml, {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
  })
}
