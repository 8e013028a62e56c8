/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json}

/**
 * JSON in the one form that two equal values share: names in the order of their code units, no space, text in
 * Unicode's composed form (an editor's keyboard and a copied page spell "é" in two ways).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
