import type {SanityClient} from '@sanity/client'

/** What the commands are given by the process that runs them. */
export type ContentContext = {
  /** Reads with the token of the environment, where there is one. */
  client: SanityClient
  /** Writes; undefined where the environment holds no token that may. */
  writer: SanityClient | undefined
  studioUrl: string
  /** ISO instant. */
  now: string
  print: (line: string) => void
  /** Whether what would mislead is only told, so that the Studio can be started to mend it. */
  onlyWarn: boolean
}

/** Runs a command with its arguments; the answer is the exit code. */
export type ContentCommand = (args: string[], context: ContentContext) => Promise<0 | 1>
