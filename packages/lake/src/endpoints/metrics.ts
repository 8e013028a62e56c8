import {createHash, timingSafeEqual} from 'node:crypto'

import {LakeError} from '../errors.ts'
import type {Endpoint} from './endpoint.ts'

export const metricsEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/metrics',
    unversioned: true,
    ownToken: true,
    summary: 'Figures for Prometheus, for who carries the token of the configuration (metricsToken)',
    evidence: 'inferred',
    handle: async ({lake, request}) => {
      const {metricsToken} = lake.config
      const given = request.headers.get('authorization') ?? ''
      // To whom may not read them there is nothing here.
      if (metricsToken === undefined || !isSame(given, `Bearer ${metricsToken}`))
        throw new LakeError('notFound', 'There is nothing at GET /metrics.')
      const {type, body} = await lake.metrics.text()
      return new Response(body, {headers: {'content-type': type}})
    },
  },
]

/** Takes the same time whatever part of a guess is right. */
const isSame = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right))

const digest = (text: string) => createHash('sha256').update(text).digest()
