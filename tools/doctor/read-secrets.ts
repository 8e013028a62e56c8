import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {z} from 'zod'

/** What `npm start` keeps for its own services (tools/start/secrets.ts). It is read here, and never made. */
const secrets = z.object({
  webhookSecret: z.string().optional(),
  trialsToken: z.string().optional(),
  previewToken: z.string().optional(),
})

/** Empty where no start has made a data folder, or where its file does not fit. */
export async function readKeptSecrets(dataFolder: string): Promise<z.infer<typeof secrets>> {
  try {
    return secrets.parse(JSON.parse(await readFile(join(dataFolder, 'secrets.json'), 'utf8')))
  } catch {
    return {}
  }
}
