import {CommandError} from '@healing-library/content/cli/command-error'
import {z} from 'zod'

import {RegistryError} from '../errors.ts'
import type {ExitCode, TrialsCommand, TrialsContext} from './context.ts'
import {acceptCommand, ignoreCommand} from './decide.ts'
import {diffCommand} from './diff.ts'
import {importCommand} from './import.ts'
import {publicationsCommand} from './publications.ts'
import {serveCommand} from './serve.ts'
import {statusCommand} from './status.ts'
import {syncCommand} from './sync.ts'
import {watchCommand} from './watch.ts'

const COMMANDS: Readonly<Record<string, TrialsCommand>> = {
  sync: syncCommand,
  diff: diffCommand,
  accept: acceptCommand,
  ignore: ignoreCommand,
  import: importCommand,
  status: statusCommand,
  watch: watchCommand,
  serve: serveCommand,
  publications: publicationsCommand,
}

const USAGE = `Usage: npm run trials -- COMMAND

${Object.values(COMMANDS)
  .map(({usage, summary}) => `  ${usage}\n      ${summary}`)
  .join('\n')}

  --registry-url URL   another server of ClinicalTrials.gov's API version 2, as CTGOV_URL does

Environment: CTGOV_URL (https://clinicaltrials.gov/api/v2), SANITY_API_WRITE_TOKEN (may write trials and registry
records: the role curator), SANITY_PROJECT_ID, SANITY_DATASET, LAKE_URL, LAKE_PORT, REGISTRY_PORT (3910);
of publications: CONTACT_EMAIL (Crossref's polite pool), NCBI_API_KEY, CROSSREF_URL, PUBMED_URL.
Exit codes: 0 done, 1 failed or stopped, 2 wrong arguments, 3 done, but for records that are named.`

/** Where the words of a command go before anything is opened: what was asked for, and what went wrong. */
export type Output = Pick<TrialsContext, 'print' | 'tell'>

/** Runs the words of a command line; the answer is the exit code. Every error is told in words, none with a stack. */
export async function runTrials(
  args: readonly string[],
  {print, tell}: Output,
  open: () => TrialsContext,
): Promise<ExitCode> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || rest.includes('--help')) {
    print(USAGE)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) {
    tell(`There is no command "${name}".\n\n${USAGE}`)
    return 2
  }
  let context: TrialsContext
  try {
    context = open()
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error))
    return 2
  }
  try {
    return await command.run(rest, context)
  } catch (error) {
    if (!context.stop.aborted) return told(error, context, command)
    tell(
      command === syncCommand
        ? 'Stopped. What was read is stored; the same command goes on where it was.'
        : 'Stopped.',
    )
    return 1
  }
}

function told(error: unknown, {tell}: TrialsContext, {usage}: TrialsCommand): ExitCode {
  if (error instanceof CommandError) {
    tell(error.message)
    return error.exitCode
  }
  if (error instanceof RegistryError) {
    tell(error.message)
    return 1
  }
  const wrong = wrongArgument.safeParse(error)
  if (wrong.success) {
    tell(`${wrong.data.message}\nUsage: npm run trials -- ${usage}`)
    return 2
  }
  const refused = lakeAnswer.safeParse(error)
  if (refused.success) {
    const {statusCode, message} = refused.data
    const mayNot = statusCode === 401 || statusCode === 403
    tell(
      mayNot
        ? `The Content Lake refused (${statusCode}): ${message}. SANITY_API_WRITE_TOKEN must be a good token of the role curator.`
        : `The Content Lake answered ${statusCode}: ${message}`,
    )
    return 1
  }
  if (isUnreachable(error)) {
    tell(
      'The Content Lake does not answer. Is it running (npm start), at the address of LAKE_URL or LAKE_PORT?',
    )
    return 1
  }
  throw error
}

/** What parseArgs of Node throws at words that it does not know. */
const wrongArgument = z.object({code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string()})

const lakeAnswer = z.object({statusCode: z.int(), message: z.string()})

const networkCode = z.object({
  code: z.enum(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']),
})

function isUnreachable(error: unknown): boolean {
  if (networkCode.safeParse(error).success) return true
  if (!(error instanceof Error)) return false
  return /fetch failed|socket hang up/i.test(error.message) || isUnreachable(error.cause)
}
