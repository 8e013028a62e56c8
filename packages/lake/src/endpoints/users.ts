import {z} from 'zod'

import type {User} from '../auth/directory.ts'
import type {Json} from '../domain/json.ts'
import {readJson} from '../wire/read-body.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {roleTitles} from './role-titles.ts'
import {signedIn} from './signed-in.ts'

const MOST_USERS = 500
const key = z.string().regex(/^[\w.:-]{1,256}$/)
const json: z.ZodType<Json> = z.json()
const settings = z.array(z.object({key, value: json})).max(50)

export const userEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/users/me',
    summary: 'Who asks, with their roles; an empty object for an anonymous request',
    evidence: 'read in a client',
    handle: ({lake, caller}) => {
      if (caller.kind === 'anonymous') return Response.json({})
      return Response.json({
        id: caller.id,
        name: caller.displayName,
        email: caller.email ?? null,
        profileImage: null,
        provider: caller.kind === 'token' ? 'token' : 'password',
        role: caller.roleNames[0] ?? '',
        roles: roleTitles(caller.roleNames, lake.config.roles),
      })
    },
  },
  {
    method: 'GET',
    path: '/users/me/keyvalue/:keys',
    summary: "The Studio's own settings of this user, by keys with commas between them",
    evidence: 'read in a client',
    handle: (context) => {
      const {lake, params} = context
      const {id} = signedIn(context)
      const keys = (params['keys'] ?? '').split(',')
      const found = keys.map((name) => ({key: name, value: lake.directory.keyValue(id, name) ?? null}))
      return Response.json(found)
    },
  },
  {
    method: 'PUT',
    path: '/users/me/keyvalue',
    summary: 'Keeps settings: `[{key, value}]`',
    evidence: 'read in a client',
    handle: async (context) => {
      const {lake, request} = context
      const {id} = signedIn(context)
      const given = await readJson(request, settings, lake.config.limits.maxBodyBytes)
      for (const {key: name, value} of given) lake.directory.setKeyValue(id, name, value)
      return Response.json(given)
    },
  },
  {
    method: 'GET',
    path: '/users/:ids',
    summary: 'Users (or tokens) by id: one as an object or null, several as a list of those that exist',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      const ids = (context.params['ids'] ?? '').split(',').slice(0, MOST_USERS)
      const found = ids.flatMap((id) => profileOf(context, id) ?? [])
      if (ids.length > 1) return Response.json(found)
      return Response.json(found[0] ?? null)
    },
  },
]

function profileOf({lake, caller}: EndpointContext, id: string): object | undefined {
  const user = lake.directory.user(id) ?? asUser(lake.directory.tokens().find((token) => token.id === id))
  if (!user) return undefined
  const mayKnow = caller.administers || caller.id === id
  return {
    id,
    projectId: lake.config.projectId,
    displayName: user.displayName,
    familyName: null,
    givenName: null,
    middleName: null,
    imageUrl: null,
    createdAt: user.createdAt,
    updatedAt: user.createdAt,
    isCurrentUser: caller.id === id,
    ...(mayKnow && user.email !== undefined ? {email: user.email} : {}),
  }
}

function asUser(
  token: {label: string; createdAt: string} | undefined,
): (Pick<User, 'displayName' | 'createdAt'> & {email?: string}) | undefined {
  return token && {displayName: token.label, createdAt: token.createdAt}
}
