import type {StoredDocument} from '../check/stored-document.ts'
import {knowledgeOfPair} from './interactions.ts'

/** The interactions among documents of all types. */
export const interactionsOf = (documents: readonly StoredDocument[]): StoredDocument[] =>
  documents.filter(({_type}) => _type === 'interaction')

/** The pairs among these parties that nobody has recorded or looked at, each once. */
export function unknownPairs(
  parties: readonly string[],
  interactions: readonly StoredDocument[],
): (readonly [string, string])[] {
  return parties.flatMap((one, index) =>
    parties
      .slice(index + 1)
      .filter((other) => knowledgeOfPair(one, other, interactions).state === 'unknown')
      .map((other) => [one, other] as const),
  )
}
