import type {RegistryField, TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {canonicalJson, type Json} from '@healing-library/content/rules/canonical-json'

/** Of a site: where its city lies on the map. It moves when the registry looks it up anew, and says nothing new. */
const NOT_SAID = new Set(['_key', '_type', 'point'])

/**
 * A value in the form in which it is compared: without keys, without an order of its lists (the registry reorders
 * them), spaces and line ends as one space. Nothing, an empty text and an empty list are the same.
 */
export function comparable(value: unknown, without: ReadonlySet<string> = NOT_SAID): Json {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll(/\s+/g, ' ').trim() || null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => comparable(item, without)).filter((item) => item !== null)
    return items.length === 0 ? null : inOrder(items)
  }
  if (typeof value !== 'object' || value === null) return null
  const members = Object.entries(value)
    .filter(([name]) => !without.has(name))
    .map(([name, member]) => [name, comparable(member, without)] as const)
    .filter(([, member]) => member !== null)
  return members.length === 0 ? null : Object.fromEntries(members)
}

/** One text for everything that is said: equal texts, nothing to tell. */
export const comparableText = (value: unknown): string => canonicalJson(comparable(value))

/** Whether a field says the same in both, whatever its order, keys and spaces. */
export const isSame = (
  before: Partial<TrialSnapshot>,
  after: Partial<TrialSnapshot>,
  field: RegistryField,
): boolean =>
  // Nearly always they are the very same, which is quickly seen.
  JSON.stringify(before[field]) === JSON.stringify(after[field]) ||
  comparableText(before[field]) === comparableText(after[field])

/** By their canonical form, which is made once of each. */
function inOrder(items: readonly Json[]): Json[] {
  if (items.length === 1) return [...items]
  const forms = items.map((item) => ({item, form: canonicalJson(item)}))
  forms.sort((left, right) => (left.form < right.form ? -1 : Number(left.form > right.form)))
  return forms.map(({item}) => item)
}
