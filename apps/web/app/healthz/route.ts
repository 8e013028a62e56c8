import {connection} from 'next/server'

import {environment} from '../../config.ts'

/** Ready to serve. It says nothing of the Content Lake: pages are served from the cache while that is away. */
export async function GET(): Promise<Response> {
  await connection()
  const line = JSON.stringify({status: 'ok', service: 'site', contentLake: environment.contentLake.kind})
  return new Response(`${line}\n`, {
    headers: {'content-type': 'application/json', 'cache-control': 'no-store'},
  })
}
