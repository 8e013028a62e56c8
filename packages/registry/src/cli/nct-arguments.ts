import {CommandError} from '@healing-library/content/cli/command-error'

import {normaliseNctId} from '../ctgov/nct-id.ts'

/** NCT numbers as they were typed. Throws a CommandError that names those that are none. */
export function nctArguments(words: readonly string[]): string[] {
  const read = words.map((word) => ({word, id: normaliseNctId(word)}))
  const wrong = read.filter(({id}) => id === undefined).map(({word}) => word)
  if (wrong.length > 0) {
    throw new CommandError(
      `Not an NCT number: ${wrong.join(', ')}. Write NCT and eight digits, such as NCT01945047.`,
      {usage: true},
    )
  }
  return [...new Set(read.flatMap(({id}) => id ?? []))]
}
