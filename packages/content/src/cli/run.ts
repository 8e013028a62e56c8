import {CommandError} from './command-error.ts'
import type {ContentCommand, ContentContext} from './content-context.ts'
import {IMPORT_USAGE, importDocuments} from './import.ts'
import {report, REPORT_USAGE} from './report.ts'

const COMMANDS: Readonly<Record<string, ContentCommand>> = {report, import: importDocuments}

export const USAGE = `Usage: npm run content -- COMMAND

  ${REPORT_USAGE}
      What the rules of content say about the library, or about an NDJSON file: worst first, with links into the
      Studio. Drafts are read where SANITY_API_READ_TOKEN allows it. --misleading prints only what fails a build of
      the site; with CONTENT_GATE=warn that is told and passed.
  ${IMPORT_USAGE}
      Checks every document of an NDJSON file, then writes all of them or none, with SANITY_API_WRITE_TOKEN.
      --replace writes over what is there, --missing leaves it; --as-drafts stores unfinished texts as drafts.

Exit codes: 0 done, 1 something misleads or was refused, 2 wrong arguments.`

/** Runs the words of a command line; the answer is the exit code. */
export async function runContent(args: readonly string[], context: () => ContentContext): Promise<0 | 1 | 2> {
  const [name = '--help', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (name === '--help') return say(USAGE, 0)
  if (command === undefined) return say(`There is no command "${name}".\n\n${USAGE}`, 2)
  try {
    return await command(rest, context())
  } catch (error) {
    if (error instanceof CommandError) return say(error.message, error.exitCode)
    if (isWrongArgument(error)) return say(`${error.message}\n\n${USAGE}`, 2)
    throw error
  }
}

function say<Code>(text: string, code: Code): Code {
  if (code === 0) console.log(text)
  else console.error(text)
  return code
}

/** What parseArgs of Node throws at words that it does not know. */
const isWrongArgument = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
