/** Why a decision was not carried out. */
export type Failure =
  | {kind: 'decided'}
  | {kind: 'gone'}
  | {kind: 'conflict'}
  | {kind: 'forbidden'}
  | {kind: 'unreachable'}
  | {kind: 'other'; message: string}

/** What a client of the Content Lake threw, as something that a person can act on. */
export function failureOf(error: unknown): Failure {
  const status = statusOf(error)
  if (status === 409) return {kind: 'conflict'}
  if (status === 401 || status === 403) return {kind: 'forbidden'}
  const message = error instanceof Error ? error.message : String(error)
  // Browsers tell no more of a request that was not answered.
  if (status === undefined && /network|fetch|ECONN|socket|timed? ?out/i.test(message)) {
    return {kind: 'unreachable'}
  }
  return {kind: 'other', message}
}

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined

const WORDS = {
  decided: {
    title: 'Somebody was quicker',
    description: 'This was decided, or changed, while you were reading. Nothing was written: look again.',
  },
  gone: {
    title: 'This record is no longer there',
    description: 'It was deleted while you were reading. Nothing was written.',
  },
  conflict: {
    title: 'Somebody else is writing to the same document',
    description: 'Nothing was written. Wait a moment, look again, and decide once more.',
  },
  forbidden: {
    title: 'Your account may not do this',
    description: 'Nothing was written: your role does not permit it. Ask an administrator.',
  },
  unreachable: {
    title: 'The Content Lake does not answer',
    description: 'Nothing was written. See whether it runs and whether you are online, then try again.',
  },
} as const

/** What happened, and what to do. */
export const failureWords = (failure: Failure): {title: string; description: string} =>
  failure.kind === 'other' ? {title: 'That did not work', description: failure.message} : WORDS[failure.kind]
