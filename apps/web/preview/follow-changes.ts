import type {SanityClient} from '@sanity/client'

/**
 * The live events of the Content Lake, drafts included, passed on as they come: the token stays with the site, and the
 * browser of an editor asks no other host. Undefined while the Content Lake does not answer.
 */
export async function followChanges(
  client: SanityClient,
  signal: AbortSignal,
): Promise<Response | undefined> {
  const {dataset, token} = client.config()
  const address = client.getUrl(`/data/live/events/${dataset}?includeDrafts=true`)
  try {
    const answer = await fetch(address, {
      headers: {authorization: `Bearer ${token}`, accept: 'text/event-stream'},
      cache: 'no-store',
      signal,
    })
    if (!answer.ok || answer.body === null) return undefined
    return new Response(answer.body, {
      headers: {
        'content-type': 'text/event-stream',
        // Compressed, events would wait until a block of them is full.
        'cache-control': 'private, no-store, no-transform',
      },
    })
  } catch {
    return undefined
  }
}
