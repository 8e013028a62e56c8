import {z} from 'zod'

/**
 * What is to happen to a document at a set time. It is a release of Sanity's own with one version in it, as Sanity's
 * scheduled drafts make it: the Content Lake carries it out, the embedded one and the hosted one alike.
 */
export type Plan = {
  releaseId: string
  documentId: string
  type: string
  /** What the document is called in the version. */
  title: string
  kind: PlanKind
  /** RFC 3339, UTC. */
  at: string
  /** Waits for its time; or could not be carried out, or was taken back, and waits for somebody. */
  state: 'waiting' | 'failed' | 'paused'
  /** Why it could not be carried out. */
  error: string | undefined
  /** By whom, in words. */
  by: string
  /** The draft that was approved, by its revision. */
  approvedRevision: string | undefined
  /** When it was approved: RFC 3339, UTC. */
  approvedAt: string
  draftRevision: string | undefined
  publishedAt: string | undefined
}

export type PlanKind = 'publish' | 'takeOff'

/** Types whose documents have an hour at which they should come or go. Stories are none: they follow their consent. */
export const PLANNED_TYPES = ['event', 'safetyNotice', 'helpline', 'training'] as const

export const isPlanned = (type: string): boolean => PLANNED_TYPES.some((one) => one === type)

/** A change of any of these may be a change of a plan. */
export const PLANS_WATCHED = '*[_type == "system.release"]'

/** The same, with whether plans still fit what stands there. */
export const PLANS_AND_DOCUMENTS_WATCHED = `*[_type in ["system.release", ${PLANNED_TYPES.map((type) => `"${type}"`).join(', ')}]]`

/** All plans; with `$id`, those of one document alone. */
export const PLANS_QUERY = `*[_type == "system.release" && metadata.cardinality == "one" && state in ["active", "scheduled"]]{
  name,
  state,
  "publishAt": coalesce(publishAt, metadata.intendedPublishAt),
  "by": metadata.description,
  "error": error.message,
  "versions": *[string::startsWith(_id, "versions." + ^.name + ".")]{
    _id, _type, _updatedAt, _system, "title": coalesce(title, name, _id)
  }
}`

/** How the documents of plans stand now. */
export const STANDS_QUERY = '*[_id in $ids]{_id, _rev, _updatedAt}'

const version = z.object({
  _id: z.string(),
  _type: z.string(),
  _updatedAt: z.string(),
  title: z.string(),
  _system: z
    .object({
      delete: z.boolean().nullish(),
      base: z.object({rev: z.string().nullish()}).nullish(),
    })
    .nullish(),
})

const release = z.object({
  name: z.string(),
  state: z.enum(['active', 'scheduled']),
  publishAt: z.string().nullish(),
  by: z.string().nullish(),
  error: z.string().nullish(),
  versions: z.array(version),
})

export const standing = z.array(z.object({_id: z.string(), _rev: z.string(), _updatedAt: z.string()}))

type Release = z.infer<typeof release>
type Standing = z.infer<typeof standing>

/** The releases with one version of a type that is planned; whatever else stands there is somebody else's. */
export function parseReleases(value: unknown): Release[] {
  return z
    .array(z.unknown())
    .parse(value)
    .flatMap((one) => release.safeParse(one).data ?? [])
    .filter(({versions}) => versions.length === 1 && isPlanned(versions[0]?._type ?? ''))
}

/** The published ids and drafts that plans are about. */
export const idsOf = (releases: readonly Release[]): string[] =>
  releases.flatMap(({versions}) =>
    versions.flatMap(({_id}) => [publishedIdOf(_id), `drafts.${publishedIdOf(_id)}`]),
  )

/** The plans that the releases are, the next one first. */
export function plansOf(releases: readonly Release[], standing: Standing): Plan[] {
  const now = new Map(standing.map((one) => [one._id, one]))
  return releases
    .flatMap(({name, state, publishAt, by, error, versions: [only]}): Plan[] => {
      if (!only || typeof publishAt !== 'string') return []
      const documentId = publishedIdOf(only._id)
      return [
        {
          releaseId: name,
          documentId,
          type: only._type,
          title: only.title,
          kind: only._system?.delete === true ? 'takeOff' : 'publish',
          at: publishAt,
          state:
            state === 'scheduled' ? 'waiting' : error === undefined || error === null ? 'paused' : 'failed',
          error: error ?? undefined,
          by: by ?? 'Scheduled',
          approvedRevision: only._system?.base?.rev ?? undefined,
          approvedAt: only._updatedAt,
          draftRevision: now.get(`drafts.${documentId}`)?._rev,
          publishedAt: now.get(documentId)?._updatedAt,
        },
      ]
    })
    .sort((a, b) => a.at.localeCompare(b.at))
}

const publishedIdOf = (versionId: string): string => versionId.split('.').slice(2).join('.')

/** The plan of the document that is open, held against how it stands there. */
export function planOf(
  plans: readonly Plan[] | undefined,
  id: string,
  stands: {draft: {_rev: string} | null; published: {_updatedAt: string} | null},
  kind?: PlanKind,
): Plan | undefined {
  const plan = plans?.find((one) => one.documentId === id && (kind === undefined || one.kind === kind))
  return plan && {...plan, draftRevision: stands.draft?._rev, publishedAt: stands.published?._updatedAt}
}
