import type {Stored} from './hostile-content.ts'

/** Copies that point at each other, so that pages show one hostile document inside another. */
export function copies(originals: readonly Stored[], prefix: string): Stored[] {
  const ids = new Set(originals.map(({_id}) => _id))
  return originals.map((original, index) => {
    const text = JSON.stringify(original, (key, value: unknown) => {
      if (key === '_ref' && typeof value === 'string' && ids.has(value)) return prefix + value
      return value
    })
    const copy: Stored = JSON.parse(text)
    const named =
      typeof copy['slug'] === 'object' ? {slug: {_type: 'slug', current: `${prefix}${index}`}} : {}
    const numbered = copy._type === 'clinicalTrial' ? {nctId: `NCT9${String(index).padStart(7, '0')}`} : {}
    return Object.assign(copy, named, numbered, {_id: prefix + original._id})
  })
}
