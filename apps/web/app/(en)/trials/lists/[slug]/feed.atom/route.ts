import {trialListPath} from '@healing-library/content/paths'

import {environment} from '../../../../../../config.ts'
import {fetchTrialChanges} from '../../../../../../loaders/trial-changes.ts'
import {loadTrialList} from '../../../../../../loaders/trial-lists.ts'
import {messages} from '../../../../../../messages/messages.ts'
import {atomXml} from '../../../../../../trials/atom.ts'
import {LICENCE_NOTE} from '../../../../../../trials/export-trials.ts'
import {feedEntries, latelyChanged} from '../../../../../../trials/feed.ts'

/** What happened to the trials of a list. */
export async function GET(
  _request: Request,
  {params}: RouteContext<'/trials/lists/[slug]/feed.atom'>,
): Promise<Response> {
  const {slug} = await params
  const list = await loadTrialList(slug)
  if (list === null) {
    const message = 'No list has this slug. The lists are at /trials/lists.'
    return Response.json({error: 'NO_SUCH_LIST', message}, {status: 404})
  }
  const {siteUrl} = environment
  const url = `${siteUrl}${trialListPath(list.slug)}`
  const trials = list.items.map(({trial}) => trial)
  const changed = await fetchTrialChanges(latelyChanged(trials).map(({_id}) => _id))
  const xml = atomXml({
    id: `${url}/feed.atom`,
    title: `Clinical trials: ${list.title}`,
    selfUrl: `${url}/feed.atom`,
    pageUrl: url,
    rights: LICENCE_NOTE,
    entries: feedEntries(changed, siteUrl, messages('en').trialPage),
  })
  return new Response(xml, {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
}
