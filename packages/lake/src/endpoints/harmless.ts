import {isAllowedOrigin} from '../wire/cors.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint} from './endpoint.ts'
import {signedIn} from './signed-in.ts'

/**
 * What the Studio asks of the hosted service's company and not of its content. The answers are true for a
 * lake that belongs to nobody: nothing is announced, offered or collected.
 */
export const harmlessEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/ping',
    summary: 'An answer, so that the Studio can tell its connection',
    evidence: 'read in a client',
    handle: () => Response.json({ok: true}),
  },
  {
    method: 'GET',
    path: '/data/ping/:dataset',
    summary: 'An answer, when the dataset is there',
    evidence: 'read in a client',
    handle: (context) => {
      datasetOf(context)
      return Response.json({ok: true})
    },
  },
  {
    method: 'GET',
    path: '/check/cors',
    summary: 'Whether the origin that asks is allowed; everybody may ask',
    evidence: 'read in a client',
    handle: ({lake, request}) => {
      const origin = request.headers.get('origin')
      const allowed = origin !== null && isAllowedOrigin(origin, lake.config.allowedOrigins)
      const headers = {'access-control-allow-origin': '*'}
      return Response.json({result: {allowed, withCredentials: allowed}}, {headers})
    },
  },
  {
    method: 'GET',
    path: '/help',
    summary: 'No links and no news of versions',
    evidence: 'read in a client',
    handle: () => Response.json({resources: {sectionArray: []}}),
  },
  {
    method: 'GET',
    path: '/journey/announcements',
    summary: 'Nothing is announced',
    evidence: 'read in a client',
    handle: () => Response.json([]),
  },
  {
    method: 'GET',
    path: '/journey/:name',
    summary: 'No trial, no limit of a plan, nothing to be sold: null',
    evidence: 'read in a client',
    handle: () => Response.json(null),
  },
  {
    method: 'GET',
    path: '/intake/telemetry-status',
    summary: 'Telemetry is off',
    evidence: 'read in a client',
    handle: () => Response.json({status: 'denied'}),
  },
  {
    method: 'POST',
    path: '/intake/batch',
    summary: 'Telemetry is thrown away',
    evidence: 'read in a client',
    handle: () => Response.json({}),
  },
  {
    method: 'GET',
    path: '/geoip/country',
    summary: 'The country of who asks is not looked up',
    evidence: 'read in a client',
    handle: () => Response.json({isoCode: null}),
  },
  {
    method: 'GET',
    path: '/access/requests/me',
    summary: 'Nobody can ask for access here: an empty list',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      return Response.json([])
    },
  },
  {
    method: 'GET',
    path: '/access/project/:projectId/requests',
    summary: 'Nobody can ask for access here: an empty list',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      return Response.json([])
    },
  },
  {
    method: 'GET',
    path: '/subscriptions/project/:projectId',
    summary: 'There is no plan to pay for: null',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      return Response.json(null)
    },
  },
]
