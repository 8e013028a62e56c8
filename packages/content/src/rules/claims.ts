/**
 * Rule 1 of content: a clinical claim carries a citation, and a claim of approval cites a regulator.
 * The functions know nothing of the Studio; schemas, import and build call the same ones.
 */
type Cited = {citations?: readonly unknown[] | null}

/** What is said wherever a source is missing. */
export const UNCITED = 'Cite at least one publication: a claim without a source is not published.'
const APPROVAL_NEEDS_REGULATOR =
  'An approval is a fact of law: cite a document of the regulator (a publication whose publisher is a regulator).'

/** Undefined where at least one is cited; what they say is not looked at. */
export function citationProblem({citations}: Cited): string | undefined {
  return citations && citations.length > 0 ? undefined : UNCITED
}

/** Whether a row states that a medicine is approved: an indication with that status, or a claim of that kind. */
function statesApproval(row: {kind?: string | null; status?: string | null}): boolean {
  return row.kind === 'approval' || row.status === 'approved'
}

/** `publisherKinds` are those of the cited publications, in any order. */
export function approvalProblem(
  row: {kind?: string | null; status?: string | null},
  publisherKinds: readonly (string | null | undefined)[],
): string | undefined {
  if (!statesApproval(row)) return undefined
  return publisherKinds.includes('regulator') ? undefined : APPROVAL_NEEDS_REGULATOR
}

type Identified = {
  doi?: string | null
  pmid?: string | null
  url?: string | null
  publisherKind?: string | null
}

/**
 * A publication should be findable: by DOI, PMID or an address. Older papers have none, and are then told
 * in `accessNote` how to reach; a regulator's document is nothing without its address or that note.
 */
export function findabilityProblem(
  publication: Identified & {accessNote?: string | null},
): string | undefined {
  if (publication.doi || publication.pmid || publication.url || publication.accessNote) return undefined
  return 'Give a DOI, a PMID or an address. Where there is none, say in the access note how a reader finds it.'
}
