import type {Json, JsonObject} from './json.ts'

/** A stored document: an immutable value. A change makes a new one. */
export type LakeDocument = JsonObject & {
  _id: string
  _type: string
  /** The id of the transaction that wrote it. */
  _rev: string
  /** RFC 3339, UTC. */
  _createdAt: string
  _updatedAt: string
}

/** Narrows a JSON object that carries all five system fields. */
export function isLakeDocument(value: Json | undefined): value is LakeDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof value['_id'] === 'string' &&
    typeof value['_type'] === 'string' &&
    typeof value['_rev'] === 'string' &&
    typeof value['_createdAt'] === 'string' &&
    typeof value['_updatedAt'] === 'string'
  )
}
