import type {LakeDocument} from '../domain/document.ts'
import {referencesIn} from '../domain/references.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import type {DocumentSource} from './answerer.ts'

/** Which documents hold strong references to which, kept in step with every commit. */
export type Referrers = {
  /** The ids of the documents that point at this one. */
  of: (id: string) => ReadonlySet<string>
  /** To be called with each commit. */
  follow: (changes: readonly DocumentChange[]) => void
}

const NOBODY: ReadonlySet<string> = new Set()

/** Made when first asked for: a lake in which nothing is deleted needs none. */
export function createReferrers(source: DocumentSource): Referrers {
  let byTarget: Map<string, Set<string>> | undefined

  function note(known: Map<string, Set<string>>, document: LakeDocument): void {
    for (const target of referencesIn(document, 'strong')) {
      const referrers = known.get(target)
      if (referrers) referrers.add(document._id)
      else known.set(target, new Set([document._id]))
    }
  }

  function forget(known: Map<string, Set<string>>, document: LakeDocument): void {
    for (const target of referencesIn(document, 'strong')) {
      const referrers = known.get(target)
      referrers?.delete(document._id)
      if (referrers?.size === 0) known.delete(target)
    }
  }

  return {
    of: (id) => {
      if (!byTarget) {
        byTarget = new Map()
        for (const document of source.documents()) note(byTarget, document)
      }
      return byTarget.get(id) ?? NOBODY
    },
    follow: (changes) => {
      if (!byTarget) return
      for (const {before, after} of changes) {
        if (before) forget(byTarget, before)
        if (after) note(byTarget, after)
      }
    },
  }
}
