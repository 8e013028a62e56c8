import {type Lookup, lookupOf, publishedFirst} from '../../check/lookup.ts'
import {publishedId, refOf, type StoredDocument, textOf} from '../../check/stored-document.ts'
import {contentHash} from '../content-hash.ts'
import {authorProblem, type Edit, outcomeOf, type SignOffRole, signingProblem} from '../sign-off.ts'
import {ageInDays} from '../staleness.ts'
import {coveredIds} from './brought.ts'
import {clinicalEdits, type PastChange} from './clinical-edits.ts'

/** A change that somebody is about to make, as a Content Lake with guards tells it. */
export type Change = {
  id: string
  before?: StoredDocument | undefined
  after?: StoredDocument | undefined
  caller: {kind: 'anonymous' | 'user' | 'token' | 'lake'; id: string}
}

/** What a guard may read of a Content Lake: the documents as the change would leave them, and what was before. */
export type LakeReads = {
  document: (id: string) => StoredDocument | undefined
  documents: () => Iterable<StoredDocument>
  idsOf: (publishedId: string) => readonly string[]
  history: (id: string, since?: string) => readonly PastChange[]
}

/** Which changes the guard is asked about (GROQ). A draft of a sign-off signs nothing. */
export const SIGN_OFF_FILTER = '_type == "signOff" && !(_id in path("drafts.**"))'

/**
 * Why a sign-off must not be made, where grants cannot tell: four eyes, exactly what stands there, in one's own name
 * as the person that one is. Without a message it may.
 *
 * A token is nobody, and neither is the lake: they bring in what was signed elsewhere (an import), and what grants let
 * them write is a record of that.
 */
export function signOffRefusal({id, before, after, caller}: Change, reads: LakeReads): string | undefined {
  // Taking one away only takes a badge away; a sample gives none.
  if (after === undefined || after['isSample'] === true) return undefined
  if (caller.kind !== 'user') {
    return after['signedBy'] === caller.id
      ? 'A token cannot sign: sign in with the account of a person.'
      : undefined
  }
  if (id.startsWith('versions.')) return 'A sign-off is made at once, not in a release.'
  if (before !== undefined && before['isSample'] !== true) {
    return 'What was signed is not rewritten: sign what stands there now.'
  }
  return nameProblem(after, caller.id, reads) ?? contentProblem(after, caller.id, reads)
}

function nameProblem(signOff: StoredDocument, signer: string, reads: LakeReads): string | undefined {
  if (signOff['signedBy'] !== signer) return 'Sign in your own name: “signedBy” is your account.'
  const reviewer = reads.document(refOf(signOff['reviewer']) ?? '')
  if (reviewer?.['accountId'] !== signer || reviewer['isSample'] === true) {
    return 'The reviewer is not you: the person must carry the id of your account.'
  }
  const isToday = Math.abs(ageInDays(textOf(signOff, 'signedOn') ?? '', dayOf(signOff['_updatedAt']))) <= 1
  return isToday ? undefined : 'The day of the signature is today: nobody signs for another day.'
}

function contentProblem(signOff: StoredDocument, signer: string, reads: LakeReads): string | undefined {
  const subjectId = refOf(signOff['subject']) ?? ''
  const documents = [...reads.documents()]
  const standing = [subjectId, `drafts.${subjectId}`].flatMap((id) => {
    const subject = reads.document(id)
    return subject === undefined ? [] : [{subject, library: around(subject, documents)}]
  })
  const read = standing.find(({subject, library}) => contentHash(subject, library) === signOff['contentHash'])
  if (read === undefined) {
    return 'What you signed is not what stands there: it was changed meanwhile. Read it again, then sign.'
  }
  const role = roleOf(signOff)
  const earlier = documents.filter(
    (other) =>
      other._type === 'signOff' &&
      other._id === publishedId(other._id) &&
      other._id !== signOff._id &&
      other['isSample'] === false &&
      refOf(other['subject']) === subjectId,
  )
  if (role === undefined || signOff['outcome'] !== outcomeOf(String(signOff['contentHash']), earlier, role)) {
    return '“Reviewed, no change” is for exactly what was signed before in this role, and nothing else is.'
  }
  const lastSignedAt = lastSigned(
    earlier.filter((one) => one['role'] === role),
    signOff['_updatedAt'],
    reads,
  )
  const edits = editsOf(coveredIds(read.subject, read.library), lastSignedAt, reads)
  return (
    authorProblem(read.subject, refOf(signOff['reviewer'])) ?? signingProblem(signer, {edits, lastSignedAt})
  )
}

/** As the Studio looks around a document (`gatherLookup`): what is named stands as its draft until it is published. */
function around(subject: StoredDocument, documents: readonly StoredDocument[]): Lookup {
  const all = lookupOf([...publishedFirst(documents), subject])
  const published = documents.filter(({_id}) => _id === publishedId(_id))
  return {...all, referringTo: lookupOf([...published, subject]).referringTo}
}

/** When the Content Lake took the last of them, whatever day they name. */
function lastSigned(
  signOffs: readonly StoredDocument[],
  now: unknown,
  {history}: LakeReads,
): string | undefined {
  return (
    signOffs
      .flatMap(({_id}) => history(_id).at(-1)?.timestamp ?? [])
      // What comes with this one vouches for nothing that does.
      .filter((timestamp) => timestamp < String(now))
      .toSorted()
      .at(-1)
  )
}

function editsOf(
  ids: readonly string[],
  since: string | undefined,
  {idsOf, history, document}: LakeReads,
): Edit[] {
  return ids.flatMap((id) => {
    const family = idsOf(id)
    const past = family.flatMap((one) => history(one, since))
    return clinicalEdits(
      past,
      family.flatMap((one) => document(one) ?? []),
    )
  })
}

function roleOf(signOff: StoredDocument): SignOffRole | undefined {
  const role = signOff['role']
  return role === 'clinical' || role === 'legal' || role === 'livedExperience' ? role : undefined
}

const dayOf = (instant: unknown): string => String(instant).slice(0, 10)
