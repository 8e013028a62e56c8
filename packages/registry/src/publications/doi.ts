import {isDoi} from '@healing-library/content/rules/identifiers'

/** A DOI as it is compared: without the resolver's address, in lower case (DOIs do not tell case apart). */
export function normaliseDoi(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .replace(/[.,;)\]]+$/, '')
    .toLowerCase()
  return isDoi(bare) ? bare : undefined
}

/** The first DOI in a citation. */
export function findDoi(text: string): string | undefined {
  const found = /\b10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0]
  return found === undefined ? undefined : normaliseDoi(found)
}
