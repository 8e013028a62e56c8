import type {SeenRequest} from './seen-request.ts'
import {DATASET, PROJECT_ID} from './stand-in.ts'

/** Below these stands the id of something: what follows is no part of the kind of request. */
const WITH_IDS = [
  /^\/data\/doc\/[^/]+/,
  /^\/data\/history\/[^/]+\/(?:documents|transactions|events\/documents)/,
  /^\/(?:images|files)\/[^/]+\/[^/]+/,
  /^\/users(?=\/(?!me))/,
  /^\/users\/me\/keyvalue/,
]

/**
 * The kinds of request among many: parts of a path that name a project, a data set or a document are named by what they
 * are, and the query by its names alone. In order, so that two recordings can be compared.
 */
export function distinctRequests(seen: readonly SeenRequest[]): SeenRequest[] {
  const kinds = new Map<string, SeenRequest>()
  for (const one of seen.filter(isOfSanity)) {
    const kind = kindOf(one)
    const known = kinds.get(kindKey(kind))
    kinds.set(kindKey(kind), known === undefined ? kind : together(known, kind))
  }
  return [...kinds.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind)
}

/** A browser asks its maker, and `npm run trials` a registry. */
const isOfSanity = ({host}: SeenRequest): boolean => /(?:^|\.)sanity(?:-cdn)?\.[a-z]+$/.test(host)

const kindKey = ({method, host, path}: SeenRequest): string => `${host} ${path} ${method}`

/** Of a preflight only where it goes is of interest: the request that follows it says the rest. */
function kindOf({method, host, path, parameters, bodyKeys}: SeenRequest): SeenRequest {
  const kind = {
    method,
    host: host.replace(PROJECT_ID, '{project}'),
    path: host.endsWith('api.sanity.io') || path === '' ? named(path) : '/{file}',
    parameters: method === 'OPTIONS' ? [] : parameters.map((name) => (name.startsWith('$') ? '$…' : name)),
  }
  return bodyKeys === undefined ? kind : {...kind, bodyKeys}
}

function named(path: string): string {
  if (path === '') return path
  const [, version = '', rest = ''] = /^(\/v[^/]+)?(\/.*)$/.exec(path) ?? []
  const within = rest
    .split('/')
    .map((part) => (part === PROJECT_ID ? '{projectId}' : part === DATASET ? '{dataset}' : part))
    .join('/')
  const base = WITH_IDS.map((pattern) => pattern.exec(within)?.[0]).find((found) => found !== undefined)
  return `${version}${base === undefined || base === within ? within : `${base}/{id}`}`
}

function together(a: SeenRequest, b: SeenRequest): SeenRequest {
  const union = (one: readonly string[] = [], other: readonly string[] = []) =>
    [...new Set([...one, ...other])].toSorted()
  const {method, host, path} = a
  const body = union(a.bodyKeys, b.bodyKeys)
  const kind = {method, host, path, parameters: union(a.parameters, b.parameters)}
  return body.length === 0 ? kind : {...kind, bodyKeys: body}
}
