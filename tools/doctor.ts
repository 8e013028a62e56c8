import {resolve} from 'node:path'
import {parseArgs} from 'node:util'

import {formatFindings} from './doctor/format-findings.ts'
import {openContext} from './doctor/open-context.ts'
import {exitCodeOf, runChecks} from './doctor/run-checks.ts'

const HELP = `npm run doctor: looks at a set-up, embedded or hosted, and says what is missing and what to do.

  --json   for programs: {"findings": [{check, level, says, todo?}, …]}

It reads the environment of npm start (npm start -- --help), and for hosted Sanity also:
  SANITY_API_READ_TOKEN, SITE_PREVIEW_TOKEN   the site's; must read and not write
  SANITY_API_WRITE_TOKEN                      of npm run trials; must write trials
  SANITY_AUTH_TOKEN                           of an administrator, for this command alone: data sets, webhooks
It writes nothing and prints no token.

Exit codes: 0 nothing is missing (warnings are for a person to judge), 1 something is missing, 2 wrong usage.
`

process.exitCode = await main(process.argv.slice(2))
// The channel to npm's process would keep this one alive.
if (process.connected) process.disconnect()

async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (options === undefined || options.help) {
    ;(options === undefined ? process.stderr : process.stdout).write(HELP)
    return options === undefined ? 2 : 0
  }
  try {
    const context = await openContext(resolve(import.meta.dirname, '..'), process.env)
    const findings = await runChecks(context)
    const lines = options.json ? [JSON.stringify({findings}, null, 2)] : formatFindings(findings)
    process.stdout.write(`${lines.join('\n')}\n`)
    return exitCodeOf(findings)
  } catch (error) {
    // An environment that does not fit names each variable.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function readOptions(args: string[]): {json: boolean; help: boolean} | undefined {
  try {
    return parseArgs({
      args,
      options: {json: {type: 'boolean', default: false}, help: {type: 'boolean', default: false}},
    }).values
  } catch {
    return undefined
  }
}
