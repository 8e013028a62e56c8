import {userInfo} from 'node:os'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

import {destination} from 'pino'

import {auditCommand} from './cli/audit.ts'
import {backupCommand} from './cli/backup.ts'
import {type Command, type CommandContext, UsageError} from './cli/command.ts'
import {endpointsCommand} from './cli/endpoints.ts'
import {exportCommand} from './cli/export.ts'
import {importCommand} from './cli/import.ts'
import {initCommand} from './cli/init.ts'
import {restoreCommand} from './cli/restore.ts'
import {serveCommand} from './cli/serve.ts'
import {tokenCommand} from './cli/token.ts'
import {userCommand} from './cli/user.ts'
import {webhookCommand} from './cli/webhook.ts'
import {type LakeConfigInput, lakeConfig} from './config.ts'
import {LakeError} from './errors.ts'
import {createLakeLog, createRequestIds} from './operation/lake-log.ts'

const COMMANDS: Record<string, Command> = {
  serve: serveCommand,
  init: initCommand,
  import: importCommand,
  export: exportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  user: userCommand,
  token: tokenCommand,
  webhook: webhookCommand,
  audit: auditCommand,
  endpoints: endpointsCommand,
}

const HELP = `lake [--config MODULE] COMMAND

${Object.values(COMMANDS)
  .map(({usage, summary}) => `  ${usage}\n      ${summary}`)
  .join('\n')}

Environment: LAKE_DATA_DIR (.data), LAKE_HOST (127.0.0.1), LAKE_PORT (3900), LAKE_CONFIG, LAKE_LOG_LEVEL (info),
LAKE_ADMIN_PASSWORD (of the first administrator). MODULE exports \`config\`: project id, datasets, roles, webhooks, audit.
Exit codes: 0 done, 1 failed, 2 wrong usage.`

/** Runs one command. Answers the exit code; every error is one line on stderr. */
async function main(argv: string[], environment: Record<string, string | undefined>): Promise<number> {
  const at = argv.findIndex((word) => word in COMMANDS)
  const {values} = parseArgs({
    args: at === -1 ? argv : argv.slice(0, at),
    options: {config: {type: 'string'}, help: {type: 'boolean', short: 'h', default: false}},
  })
  const command = COMMANDS[argv[at] ?? '']
  if (values.help || (command && argv.includes('--help'))) {
    console.log(HELP)
    return 0
  }
  if (!command) throw new UsageError(HELP)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  // Whoever started this process is gone: nobody is left to stop it.
  process.once('disconnect', () => stop.abort('whoever started it is gone'))
  const requestIds = createRequestIds()
  const context: CommandContext = {
    dataDir: resolve(environment['LAKE_DATA_DIR'] ?? '.data'),
    host: environment['LAKE_HOST'] ?? '127.0.0.1',
    port: portOf(environment['LAKE_PORT'] ?? '3900'),
    config: await readConfig(values.config ?? (environment['LAKE_CONFIG'] || undefined)),
    log: createLakeLog(
      {level: environment['LAKE_LOG_LEVEL'] ?? 'info', requestIds},
      destination({fd: 2, sync: true}),
    ),
    requestIds,
    operator: operatorOf(),
    environment,
    print: (line) => console.log(line),
    stopped: stop.signal,
  }
  await command.run(argv.slice(at + 1), context)
  return 0
}

async function readConfig(file: string | undefined): Promise<LakeConfigInput> {
  if (file === undefined) return {}
  const loaded: {config?: unknown} = await import(pathToFileURL(resolve(file)).href)
  const parsed = lakeConfig.safeParse(loaded.config)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
  throw new UsageError(`The configuration ${file} does not fit: ${lines.join('; ')}`)
}

/** Some containers run under a number that has no name. */
function operatorOf(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`LAKE_PORT is "${text}": a port is a number from 0 to 65535.`)
}

/** Our own, or what node:util says of words that it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function explain(error: unknown): string {
  if (error instanceof LakeError || isUsageError(error)) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `The port is taken (${error.message}): stop what uses it, or set LAKE_PORT.`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

// What the lake writes is for its own user: documents that are not public, hashes of passwords.
process.umask(0o077)
try {
  process.exitCode = await main(process.argv.slice(2), process.env)
} catch (error) {
  console.error(explain(error))
  process.exitCode = isUsageError(error) ? 2 : 1
}
// A channel to whoever started this process (`node --watch` has one) would keep it alive when its work is done.
if (process.connected) process.disconnect()
