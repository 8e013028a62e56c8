import {z} from 'zod'

import {CommandError} from './command-error.ts'
import type {ContentCommand, ContentContext} from './content-context.ts'
import {IMPORT_USAGE, importDocuments} from './import.ts'
import {report, REPORT_USAGE} from './report.ts'
import {translations, TRANSLATIONS_USAGE} from './translations.ts'

const COMMANDS: Readonly<Record<string, ContentCommand>> = {
  report,
  import: importDocuments,
  translations,
}

const USAGE = `Usage: npm run content -- COMMAND

  ${REPORT_USAGE}
      What the rules of content say about the library, or about an NDJSON file: worst first, with links into the
      Studio. Drafts are read where SANITY_API_READ_TOKEN allows it. --misleading prints only what fails a build of
      the site; with CONTENT_GATE=warn that is told and passed.
  ${IMPORT_USAGE}
      Checks every document of an NDJSON file, then writes all of them or none, with SANITY_API_WRITE_TOKEN.
      --replace writes over what is there, --missing leaves it; --as-drafts stores unfinished texts as drafts.
  ${TRANSLATIONS_USAGE}
      Which translations are of what their page says now, and the hash of it; 1 where one is older. --prepare prints
      the draft of a translation with every text of the page as it is now, as one line for: import --as-drafts

Exit codes: 0 done, 1 something misleads or was refused, 2 wrong arguments.`

/** Where the words of a command go: what was asked for, and what went wrong. */
export type Output = {print: (text: string) => void; complain: (text: string) => void}

/** Runs the words of a command line; the answer is the exit code. */
export async function runContent(
  args: readonly string[],
  {print, complain}: Output,
  context: () => ContentContext,
): Promise<0 | 1 | 2> {
  const [name = '--help', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (name === '--help') {
    print(USAGE)
    return 0
  }
  if (command === undefined) {
    complain(`There is no command "${name}".\n\n${USAGE}`)
    return 2
  }
  try {
    return await command(rest, context())
  } catch (error) {
    if (error instanceof CommandError) {
      complain(error.message)
      return error.exitCode
    }
    const wrong = wrongArgument.safeParse(error)
    if (!wrong.success) throw error
    complain(`${wrong.data.message}\n\n${USAGE}`)
    return 2
  }
}

/** What parseArgs of Node throws at words that it does not know. */
const wrongArgument = z.object({code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string()})
