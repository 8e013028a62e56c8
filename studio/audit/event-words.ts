import type {AuditEntry} from './entries.ts'

/** What happened, in words; the documents stand after them. */
export const EVENT_WORDS = {
  published: 'Published',
  unpublished: 'Unpublished',
  deleted: 'Deleted',
  created: 'Created without a draft',
  changed: 'Changed without a draft',
  scheduled: 'Scheduled',
  unscheduled: 'Cancelled the schedule of',
  scheduleFailed: 'Could not be done at its time',
  signed: 'Signed',
  consentWithdrawn: 'Marked a consent as withdrawn',
  reviewSent: 'Sent for review',
  reviewClaimed: 'Took a review on',
  reviewReleased: 'Gave a review back',
  changesAsked: 'Asked for changes',
  reviewPassed: 'Passed a stage of a review',
  trialChangeAccepted: 'Accepted a change of the registry',
  trialChangeIgnored: 'Ignored a change of the registry',
  trialFieldMuted: 'Muted a field of a trial',
  candidateTurnedDown: 'Turned down a new trial',
  imported: 'Imported',
  exported: 'Exported',
  backedUp: 'Backed up',
  restored: 'Put a backup in place',
  signedIn: 'Signed in',
  signInFailed: 'Failed to sign in',
  signedOut: 'Signed out',
  userAdded: 'Added an account',
  userRemoved: 'Removed an account',
  passwordChanged: 'Set a new password',
  tokenAdded: 'Made a token',
  tokenRemoved: 'Removed a token',
} as const satisfies Readonly<Record<string, string>>

/** An event that nobody gave words to is told by its name. */
export const eventWords = (event: string): string =>
  Object.entries(EVENT_WORDS).find(([name]) => name === event)?.[1] ?? event

const SOURCES: Readonly<Record<string, string>> = {
  session: 'signed in',
  token: 'with a token',
  'command line': 'command line',
  schedule: 'the schedule',
  nobody: 'not signed in',
}

/** From where, as a line: by what, the program, the page, the address. */
export function sourceWords({by, agent, origin, address}: AuditEntry['from'], studioOrigin: string): string {
  const inStudio = by === 'session' && origin === studioOrigin
  const words = inStudio ? 'in the Studio' : (SOURCES[by] ?? by)
  return [words, agent, inStudio ? undefined : origin, address].filter(Boolean).join(' · ')
}
