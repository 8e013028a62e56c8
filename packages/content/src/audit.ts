/**
 * What the audit of a Content Lake is told of beside what it knows by itself: GROQ, as in webhooks. Each stands in the
 * place of the lake's own word for the same change (`changed`, `created`, `published`).
 */

const MADE = 'delta::operation() == "create"'
const UPDATED = 'delta::operation() == "update"'

const more = (list: string) => `count(coalesce(after().${list}, [])) > count(coalesce(before().${list}, []))`

/**
 * Each is a word of the audit and the GROQ filter of the change that it stands for, in the delta functions of webhooks.
 */
export const AUDIT_EVENTS = [
  {event: 'signed', filter: `_type == "signOff" && ${MADE}`},
  {
    event: 'consentWithdrawn',
    filter: `_type == "consentRecord" && ${UPDATED} && after().status == "withdrawn" && before().status != "withdrawn"`,
  },
  {
    event: 'reviewSent',
    filter: `_type == "reviewRequest" && (${MADE} || ${UPDATED} && before().requestedAt != after().requestedAt)`,
  },
  {
    event: 'reviewClaimed',
    filter: `_type == "reviewRequest" && ${UPDATED} && defined(after().claimedBy) && before().claimedBy.id != after().claimedBy.id`,
  },
  {
    event: 'reviewReleased',
    // Whoever passes a stage does not keep the next one: that is no giving back.
    filter: `_type == "reviewRequest" && ${UPDATED} && defined(before().claimedBy) && !defined(after().claimedBy) && !(${more('passes')})`,
  },
  {event: 'changesAsked', filter: `_type == "reviewRequest" && ${UPDATED} && ${more('notes')}`},
  {event: 'reviewPassed', filter: `_type == "reviewRequest" && ${UPDATED} && ${more('passes')}`},
  {event: 'trialChangeAccepted', filter: `_type == "clinicalTrial" && ${UPDATED} && ${more('changes')}`},
  {event: 'trialChangeIgnored', filter: `_type == "registryRecord" && ${UPDATED} && ${more('ignored')}`},
  {event: 'trialFieldMuted', filter: `_type == "registryRecord" && ${UPDATED} && ${more('mutedFields')}`},
  {
    event: 'candidateTurnedDown',
    filter: `_type == "registryRecord" && ${UPDATED} && defined(after().rejected) && !defined(before().rejected)`,
  },
] as const satisfies readonly {event: string; filter: string}[]
