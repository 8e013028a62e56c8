import type {Environment} from '@healing-library/contracts/environment'

import type {AskLake} from './ask-lake.ts'
import type {Finding} from './finding.ts'

/** The tokens of a set-up, by what they are for; undefined where there is none. None of them is ever printed. */
type Tokens = {
  /** The site reads published content with it: SANITY_API_READ_TOKEN. */
  read: string | undefined
  /** The site reads drafts with it: SITE_PREVIEW_TOKEN, or the one that `npm start` made. */
  preview: string | undefined
  /** `npm run trials` and imports write with it: SANITY_API_WRITE_TOKEN, or the one that `npm start` made. */
  write: string | undefined
  /** Of who administers the project, for looking at its settings: SANITY_AUTH_TOKEN, the name that Sanity's command line has for it. */
  manage: string | undefined
}

/** What every check is given. */
export type DoctorContext = {
  root: string
  /** Of documents, accounts and secrets of this machine. */
  dataFolder: string
  environment: Environment
  variables: Readonly<Record<string, string | undefined>>
  tokens: Tokens
  /** The secret that the site and the sender share. */
  webhookSecret: string | undefined
  askLake: AskLake
  fetch: typeof fetch
  nowMs: () => number
  /** Runs a script of this repository in the set-up's environment. */
  runScript: (args: readonly string[]) => Promise<{code: number | null; output: string}>
}

export type Check = (context: DoctorContext) => Promise<Finding[]> | Finding[]
