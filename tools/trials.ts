import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {z} from 'zod'

/**
 * `npm run trials`: the command line of the registry package. With the embedded lake of `npm start` it needs no token of
 * its own: the start made one, which stands in the data folder, readable by its owner alone.
 */
const secrets = z.object({trialsToken: z.string().min(1)})

process.env['SANITY_API_WRITE_TOKEN'] ||= (await tokenOfStart()) ?? ''

await import('../packages/registry/src/main.ts')

async function tokenOfStart(): Promise<string | undefined> {
  if (process.env['SANITY_PROJECT_ID']) return undefined
  const folder = resolve(import.meta.dirname, '..', process.env['LAKE_DATA_DIR'] || '.data')
  const text = await readFile(join(folder, 'secrets.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const parsed = secrets.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data.trialsToken : undefined
}
