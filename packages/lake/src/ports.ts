import type {Logger} from 'pino'

/** What the lake takes from outside, so that a test can hold it still. */
export type Clock = {now: () => Date}

export type Ids = {
  /** A document id, a transaction id, a session: 22 letters and digits, not to be guessed. */
  next: () => string
}

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
