import {guidePath} from '@healing-library/content/paths'
import type {LibraryIndex} from '@healing-library/content/queries/library'
import {ALIAS_KINDS} from '@healing-library/content/vocabulary/clinical'

/** A name of a substance. `of` is the title of its guide, where the name is another one. */
export type IndexedName = {name: string; path: string; of: string | undefined; what: string | undefined}

/** Under which names stand that begin with a digit. */
export const DIGITS = '0'

/** Every name under its first letter, accents aside; digits and signs stand first. */
export function namesByLetter(guides: LibraryIndex['guides']): [letter: string, names: IndexedName[]][] {
  const names = guides.flatMap(({card: {title, slug, aliases}}): IndexedName[] => [
    {name: title, path: guidePath(slug), of: undefined, what: undefined},
    ...aliases
      .filter(({name}) => name.toLowerCase() !== title.toLowerCase())
      .map(({name, kind}) => ({name, path: guidePath(slug), of: title, what: ALIAS_KINDS[kind]})),
  ])
  return [...Map.groupBy(names, ({name}) => letterOf(name))]
    .map(([letter, group]): [string, IndexedName[]] => [
      letter,
      group.toSorted((left, right) => COLLATOR.compare(left.name, right.name)),
    ])
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
}

const COLLATOR = new Intl.Collator('en', {sensitivity: 'base', numeric: true})

function letterOf(name: string): string {
  const first =
    name
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      .toUpperCase() ?? DIGITS
  return /\p{L}/u.test(first) ? first : DIGITS
}
