import type {AsyncLocalStorage} from 'node:async_hooks'

import type {LakeConfigInput} from '../config.ts'
import type {Log} from '../ports.ts'

/** What every command of the command line gets. */
export type CommandContext = {
  dataDir: string
  host: string
  port: number
  config: LakeConfigInput
  log: Log
  /** Who runs the command, as the machine names them. */
  operator: string | undefined
  /** Those that the log puts into its lines. */
  requestIds: AsyncLocalStorage<string>
  environment: Record<string, string | undefined>
  print: (line: string) => void
  /** Ends when the process is asked to stop; its reason is the signal. */
  stopped: AbortSignal
}

/** One command: its words, its help, and what it does. Throws UsageError (exit 2) or any other error (exit 1). */
export type Command = {
  usage: string
  summary: string
  run: (args: string[], context: CommandContext) => Promise<void>
}

/** The command line was wrong: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
