import {registryRecord} from '@healing-library/content/documents/registry-record'
import {registryShape} from '@healing-library/content/documents/registry-shape'
import {changeFields} from '@healing-library/content/documents/trial-change'
import type {Mutation} from '@sanity/client'
import {z} from 'zod'

/** The private record of one trial: what the registry says, what it proposes, what a curator decided. */
export type RegistryRecord = z.output<typeof registryRecord>
/** One change of one field that waits; `before` and `after` are words for a person, not values to be written. */
export type Proposal = NonNullable<RegistryRecord['proposals']>[number]

/** What a curator's decision needs of a trial. Staff's fields are not among it: no decision touches them. */
const trialState = z.object({
  ...z.object(registryShape).partial().shape,
  _id: z.string().min(1),
  _rev: z.string().optional(),
  changes: z.array(z.object({_key: z.string(), ...changeFields})).optional(),
})

/** Fields of the registry's as the trial holds them, and its public history; what it does not hold is undefined. */
export type TrialState = z.output<typeof trialState>

/** A trial as the public sees it, and as staff are editing it; at least one of the two. */
export type TrialVersions = {published?: TrialState | undefined; draft?: TrialState | undefined}

/** Reads a document as Content Lake answers it. Throws one Error that names the document and what does not fit. */
export const readTrial = (document: unknown): TrialState => read(trialState, document)
/** The same for the private record of a trial. */
export const readRecord = (document: unknown): RegistryRecord => read(registryRecord, document)

function read<Value>(shape: z.ZodType<Value>, document: unknown): Value {
  const parsed = shape.safeParse(document)
  if (parsed.success) return parsed.data
  const identified = z.object({_id: z.string()}).safeParse(document)
  const name = identified.success ? `The document "${identified.data._id}"` : 'A document'
  const [issue] = parsed.error.issues
  throw new Error(
    `${name} does not fit${issue ? ` at ${issue.path.join('.') || 'its top'}: ${issue.message}` : ''}. Mend it in the Studio, or let npm run content -- report tell all of it.`,
    {cause: parsed.error},
  )
}

/**
 * What a decision writes: all of it in one transaction, which fails as a whole when somebody else decided about the
 * same record meanwhile. `undo` takes it back; send it with `ifRevision` and the transaction's id.
 */
export type Curation = {mutations: Mutation[]; undo: Mutation[]}

/** Lets mutations hold only for documents that no other transaction has changed since `transactionId`. */
export const ifRevision = (mutations: readonly Mutation[], transactionId: string): Mutation[] =>
  mutations.map((mutation) =>
    'patch' in mutation ? {patch: {...mutation.patch, ifRevisionID: transactionId}} : mutation,
  )

/** A patch of a record that holds only while the record is the one that was read. */
export const recordPatch = (
  {_id, _rev}: RegistryRecord,
  operations: Omit<Extract<Mutation, {patch: unknown}>['patch'], 'id' | 'query' | 'params'>,
): Mutation => ({patch: {id: _id, ...(_rev !== undefined && {ifRevisionID: _rev}), ...operations}})

/** JSONPath of the rows with these keys. */
export const rowsWithKeys = (list: string, keys: readonly string[]): string[] =>
  keys.map((key) => `${list}[_key=="${key}"]`)
