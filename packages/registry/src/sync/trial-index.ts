import {publishedId} from '@healing-library/content/check/stored-document'

/** A trial, or its draft, with the numbers that it has and had. */
export type TrialKey = {_id: string; nctId?: string | null; aliases?: readonly string[] | null}

/** Which trial of the library stands for an NCT number, one that it had earlier included. */
export type TrialIndex = {
  /** The id of the trial, without `drafts.`; undefined when the library holds none. */
  find: (nctId: string, aliases?: readonly string[]) => string | undefined
  has: (trialId: string) => boolean
  /** NCT numbers of all trials, each with its trial. */
  entries: () => IterableIterator<[nctId: string, trialId: string]>
}

/** A number that is one trial's own goes before the same number that another had formerly. */
export function indexTrials(trials: Iterable<TrialKey>): TrialIndex {
  const current = new Map<string, string>()
  const former = new Map<string, string>()
  const ids = new Set<string>()
  for (const {_id, nctId, aliases} of trials) {
    const id = publishedId(_id)
    ids.add(id)
    if (nctId) current.set(nctId, id)
    for (const alias of aliases ?? []) former.set(alias, id)
  }
  return {
    find: (nctId, aliases = []) => {
      const names = [nctId, ...aliases]
      return (
        names.map((name) => current.get(name)).find((id) => id !== undefined) ??
        names.map((name) => former.get(name)).find((id) => id !== undefined)
      )
    },
    has: (id) => ids.has(id),
    entries: () => current.entries(),
  }
}
