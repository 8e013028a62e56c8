import {readEnvironment} from '@healing-library/contracts/environment'

import {rolesData, rolesText} from './hosted/roles-text.ts'
import {webhookText} from './hosted/webhook-text.ts'

const HELP = `npm run hosted -- COMMAND: what a project at hosted Sanity is to be given, to paste (docs/hosted.md).

  webhook         the fields of the webhook: SITE_URL and SANITY_DATASET say where and of what
  roles [--json]  the roles of this library, as filters and permissions

Exit codes: 0 done, 1 the environment does not fit, 2 wrong usage.
`

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  const words = args.join(' ')
  if (words === '--help') return print(HELP)
  if (words === 'roles') return print(`${rolesText()}\n`)
  if (words === 'roles --json') return print(`${JSON.stringify(rolesData(), null, 2)}\n`)
  if (words !== 'webhook') {
    process.stderr.write(HELP)
    return 2
  }
  try {
    return print(`${webhookText(readEnvironment(process.env))}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}
