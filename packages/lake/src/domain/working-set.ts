import type {LakeDocument} from './document.ts'

/** One document as a transaction found it and as it leaves it; undefined: not there. */
export type DocumentChange = {
  id: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
}

/**
 * The documents as one transaction sees them: the stored ones, under what it has changed so far.
 * Nothing outside sees it before the commit, so that throwing it away undoes everything.
 */
export class WorkingSet {
  readonly #stored: (id: string) => LakeDocument | undefined
  readonly #changed = new Map<string, LakeDocument | undefined>()

  constructor(stored: (id: string) => LakeDocument | undefined) {
    this.#stored = stored
  }

  get(id: string): LakeDocument | undefined {
    return this.#changed.has(id) ? this.#changed.get(id) : this.#stored(id)
  }

  put(document: LakeDocument): void {
    this.#changed.set(document._id, document)
  }

  delete(id: string): void {
    this.#changed.set(id, undefined)
  }

  /** What differs from the stored state, in the order of first change. */
  changes(): DocumentChange[] {
    return [...this.#changed]
      .map(([id, after]) => ({id, before: this.#stored(id), after}))
      .filter(({before, after}) => before !== after)
  }
}
