import {LakeError} from '../errors.ts'
import type {Endpoint} from './endpoint.ts'
import {showLogin, takeLogin} from './login.ts'

const LOGIN = '/auth/login/password'

export const authEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/auth/providers',
    summary: 'The ways to sign in',
    evidence: 'read in a client',
    handle: ({lake}) =>
      Response.json({
        providers: [
          {name: 'password', title: 'E-mail and password', url: `${lake.config.publicUrl}/v1${LOGIN}`},
        ],
      }),
  },
  {
    method: 'GET',
    path: LOGIN,
    summary: 'The sign-in form; `origin` is where it leads back to',
    evidence: 'read in a client',
    handle: showLogin,
  },
  {
    method: 'POST',
    path: LOGIN,
    summary: 'Checks the password and leads back to the Studio with `#sid=…`',
    evidence: 'read in a client',
    handle: takeLogin,
  },
  {
    method: 'GET',
    path: '/auth/fetch',
    summary: 'Trades a sid, once, for a token',
    evidence: 'read in a client',
    handle: ({lake, url}) => {
      const {token} = lake.directory.redeem(url.searchParams.get('sid') ?? '')
      return Response.json({token})
    },
  },
  {
    method: 'POST',
    path: '/auth/logout',
    summary: 'Ends the session of the bearer token',
    evidence: 'read in a client',
    handle: ({lake, request, caller}) => {
      lake.directory.signOut(request.headers.get('authorization'), caller)
      return Response.json({ok: true})
    },
  },
  {
    method: 'GET',
    path: '/auth/id',
    summary: 'The id of who asks; 401 for an anonymous request',
    evidence: 'read in a client',
    handle: ({caller}) => {
      if (caller.kind === 'anonymous') throw new LakeError('unauthorized', 'Nobody is signed in.')
      return Response.json({id: caller.id})
    },
  },
]
