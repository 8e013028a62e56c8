import 'server-only'
import {cacheLife} from 'next/cache'

/** True where a day (YYYY-MM-DD) is over. Looked at again every hour: a page that stands still must not hide it. */
export async function loadTimeliness(day: string): Promise<boolean> {
  'use cache'
  cacheLife({stale: 300, revalidate: 3600, expire: 31_536_000})
  return day < new Date().toISOString().slice(0, 10)
}
