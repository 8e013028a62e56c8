import type {Check} from '../doctor-context.ts'
import {missing, ok} from '../finding.ts'

/** Whether a browser that holds the Studio's page may ask the Content Lake in the name of who is signed in. */
export const checkCors: Check = async ({askLake, environment}) => {
  const {contentLake, studioUrl} = environment
  const {origin} = new URL(studioUrl)
  const answer = await askLake(`/data/query/${contentLake.dataset}?query=1`, {method: 'OPTIONS', origin})
  // That it does not answer is said elsewhere.
  if (answer.kind === 'unreachable') return []
  const allowed = answer.headers.get('access-control-allow-origin') === origin
  const withCredentials = answer.headers.get('access-control-allow-credentials') === 'true'
  if (allowed && withCredentials)
    return [ok('cors.studio', `the Studio at ${origin} may ask the Content Lake`)]
  return [
    missing(
      'cors.studio',
      allowed
        ? `the Studio at ${origin} may ask the Content Lake, but not in an editor's name`
        : `the Studio at ${origin} may not ask the Content Lake`,
      contentLake.kind === 'hosted'
        ? `npx sanity cors add ${origin} --credentials`
        : 'set STUDIO_URL to the address by which editors open the Studio, and start again.',
    ),
  ]
}
