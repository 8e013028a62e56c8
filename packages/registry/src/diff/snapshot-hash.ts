import {
  REGISTRY_FIELDS,
  type RegistryField,
  type TrialSnapshot,
} from '@healing-library/content/documents/registry-shape'
import {canonicalJson, type Json} from '@healing-library/content/rules/canonical-json'
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

import {comparable} from './comparable.ts'
import {followersOf} from './field-kinds.ts'

const STORAGE_ONLY = new Set(['_key', '_type'])

/** Of all that a snapshot says, points on the map included. Equal hashes: there is nothing to compare or to store. */
export const snapshotHash = (snapshot: TrialSnapshot): string =>
  hash(Object.fromEntries(REGISTRY_FIELDS.map((field) => [field, comparable(snapshot[field], STORAGE_ONLY)])))

/** Of what a field says together with those that are accepted with it: by it, a value that was turned down is known. */
export const fieldHash = (snapshot: Partial<TrialSnapshot>, field: RegistryField): string =>
  hash(Object.fromEntries([field, ...followersOf(field)].map((name) => [name, comparable(snapshot[name])])))

const hash = (value: Json): string => `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`
