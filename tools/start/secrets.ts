import {randomBytes} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {z} from 'zod'

import {StartError} from './start-error.ts'

const contents = z.object({
  /** Signs what the lake tells the site. */
  webhookSecret: z.string().min(32),
  /** With it `npm run trials` writes to the embedded lake, as a curator. */
  trialsToken: z.string().min(1).optional(),
  /** With it the site reads drafts of the embedded lake for editors, as a viewer. */
  previewToken: z.string().min(1).optional(),
})

export type Secrets = z.infer<typeof contents>

/** Reads secrets.json of the data folder; makes it, readable by its owner alone, when there is none. */
export async function readSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    const made: Secrets = {webhookSecret: randomBytes(32).toString('hex')}
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, {mode: 0o600, flag: 'wx'})
    return made
  }
  const parsed = contents.safeParse(parseJson(text))
  if (!parsed.success)
    throw new StartError(`${file} does not fit: delete it, and the next start makes a new one.`)
  return parsed.data
}

/** Keeps what a later command needs. The file stays its owner's alone. */
export async function keepSecrets(folder: string, more: Partial<Secrets>): Promise<void> {
  const secrets = {...(await readSecrets(folder)), ...more}
  await writeFile(join(folder, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`, {mode: 0o600})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
