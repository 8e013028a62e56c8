/** What of `localStorage` is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The browser's own store. It keeps nothing where the visitor forbids it, and the page works on. */
export function browserStore(): Store {
  try {
    return localStorage
  } catch {
    return FORGETFUL
  }
}

const FORGETFUL: Store = {getItem: () => null, setItem: () => undefined, removeItem: () => undefined}

/** Texts under names, as they were kept; empty where nothing was, or something else. */
export function readTexts(store: Store, key: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
    )
  } catch {
    return {}
  }
}

/** A browser that keeps nothing still shows what was chosen until the page is left. */
export function keepTexts(store: Store, key: string, texts: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(texts).length === 0) store.removeItem(key)
    else store.setItem(key, JSON.stringify(texts))
  } catch {
    return
  }
}
