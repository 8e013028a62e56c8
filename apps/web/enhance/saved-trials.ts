/** A trial as it was when the visitor saved it. Kept in the visitor's browser and sent to nobody. */
export type SavedTrial = {nctId: string; title: string; status: string; savedOn: string; note: string}

/** What of `localStorage` is used. */
type Store = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'trials.saved'

/** What is saved; an empty list where the browser keeps nothing or something else. */
export function readSaved(store: Store): SavedTrial[] {
  try {
    const value: unknown = JSON.parse(store.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.flatMap(toSaved) : []
  } catch {
    return []
  }
}

export function isSaved(store: Store, nctId: string): boolean {
  return readSaved(store).some((trial) => trial.nctId === nctId)
}

/** Saves a trial, or takes it away where it was saved. True where it is saved afterwards. */
export function toggleSaved(store: Store, trial: SavedTrial): boolean {
  const saved = readSaved(store)
  const others = saved.filter(({nctId}) => nctId !== trial.nctId)
  const isNew = others.length === saved.length
  write(store, isNew ? [...saved, trial] : others)
  return isNew
}

/** Keeps what the visitor wrote beside a saved trial. */
export function writeNote(store: Store, nctId: string, note: string): void {
  write(
    store,
    readSaved(store).map((trial) => (trial.nctId === nctId ? {...trial, note} : trial)),
  )
}

function write(store: Store, saved: readonly SavedTrial[]): void {
  store.setItem(KEY, JSON.stringify(saved))
}

function toSaved(value: unknown): SavedTrial[] {
  if (typeof value !== 'object' || value === null) return []
  const text = (key: string): string => {
    const field: unknown = Reflect.get(value, key)
    return typeof field === 'string' ? field : ''
  }
  const nctId = text('nctId')
  if (!/^NCT\d{8}$/.test(nctId)) return []
  return [{nctId, title: text('title'), status: text('status'), savedOn: text('savedOn'), note: text('note')}]
}
