import {useState} from 'react'

import {registry, registryTrouble} from '../add/registry.ts'
import type {CoveredSearch} from './coverage.ts'

/** Asks the registry how many trials each search has now; nothing is read or written. */
export function useRegistryCounts() {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | undefined>()

  const ask = async (searches: readonly CoveredSearch[]) => {
    setBusy(true)
    setTrouble(undefined)
    try {
      for (const {key, expression} of searches) {
        const total = await registry.count({intervention: expression})
        setCounts((before) => new Map([...before, [key, total]]))
      }
    } catch (error) {
      setTrouble(registryTrouble(error))
    } finally {
      setBusy(false)
    }
  }
  return {counts, busy, trouble, ask}
}
