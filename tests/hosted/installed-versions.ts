import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'

import {z} from 'zod'

const ROOT = resolve(import.meta.dirname, '../..')
const manifest = z.object({version: z.string()})

/** What decides how Sanity is asked: another version of one of these may ask otherwise. */
const ASKING = ['sanity', '@sanity/client', '@sanity/preview-url-secret', 'next']

export const installedVersions = (): Record<string, string> =>
  Object.fromEntries(
    ASKING.map((name) => [
      name,
      manifest.parse(JSON.parse(readFileSync(resolve(ROOT, 'node_modules', name, 'package.json'), 'utf8')))
        .version,
    ]),
  )
