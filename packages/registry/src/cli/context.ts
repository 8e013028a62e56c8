import type {SanityClient} from '@sanity/client'

import type {CtgovClient} from '../ctgov/client.ts'

/** What the commands are given by the process that runs them. */
export type TrialsContext = {
  /** Reads, with the token of the environment where there is one. */
  reader: SanityClient
  /** Writes; undefined where the environment holds no token. */
  writer: SanityClient | undefined
  /** A client of API version 2. Without an address: of CTGOV_URL, or of the registry itself. */
  registryAt: (address: string | undefined) => CtgovClient
  /** ISO instant. */
  now: () => string
  /** What was asked for: standard output. */
  print: (line: string) => void
  /** What is told beside it: standard error. */
  tell: (line: string) => void
  /** The width of a terminal on standard error; undefined where progress would fill a log. */
  terminalColumns: number | undefined
  /** Writes to the terminal without a line end. */
  draw: (text: string) => void
  /** Fires when the person asks to stop. */
  stop: AbortSignal
  environment: Readonly<Record<string, string | undefined>>
}

/** 0 done; 1 failed; 2 wrong arguments; 3 done, but for records that are named. */
export type ExitCode = 0 | 1 | 2 | 3

/**
 * `usage` holds the arguments and `summary` one line, both for the help. `run` throws a CommandError for arguments that
 * make no sense.
 */
export type TrialsCommand = {
  usage: string
  summary: string
  run: (args: readonly string[], context: TrialsContext) => Promise<ExitCode>
}
