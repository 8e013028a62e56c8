import {DOCUMENTED_REQUESTS, type DocumentedRequest} from './documented-requests.ts'
import type {SeenRequest} from './seen-request.ts'

const VERSION = /^\/v(?:1|X|(?<day>\d{4}-\d{2}-\d{2}))(?=\/)/

/** What of a request the hosted API does not document; undefined where all of it is. `today` as YYYY-MM-DD. */
export function whatIsUndocumented(seen: SeenRequest, today: string): string | undefined {
  const name = `${seen.method} https://${seen.host}${seen.path}`
  const version = VERSION.exec(seen.path)
  const day = version?.groups?.['day']
  if (day !== undefined && day > today) return `${name}: there is no version of the API of that day yet`
  const path = seen.path.slice(version?.[0].length ?? 0)
  const known = DOCUMENTED_REQUESTS.filter((one) => one.host === seen.host && isPath(one, path))
  if (known.length === 0) return `${name}: nothing is documented at this address`
  // A browser asks first, whatever the request.
  const found = known.find(({methods}) => seen.method === 'OPTIONS' || methods.includes(seen.method))
  if (found === undefined) return `${name}: not with this method`
  const {parameters, body = []} = found
  const strange = [
    ...seen.parameters.filter((each) => !parameters.includes(each)),
    ...(seen.bodyKeys ?? []).filter((each) => !body.includes(each)).map((each) => `${each} in the body`),
  ]
  return strange.length === 0 ? undefined : `${name}: ${strange.join(', ')}`
}

const isPath = ({path}: DocumentedRequest, asked: string): boolean =>
  new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked)
