import type {Logger} from 'pino'

/** What the lake takes from outside, so that a test can hold it still. */
export type Clock = {now: () => Date}

/** Makes ids. */
export type Ids = {
  /** A document id, a transaction id, a session: 22 letters and digits, not to be guessed. */
  next: () => string
}

/** Where the lake writes what happened: lines of `pino`, or anything with its four words. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
