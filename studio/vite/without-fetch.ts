import type {Plugin} from 'vite'

const FETCHERS = new Set(['node-fetch', 'sync-fetch'])
const EMPTY = '\0without-fetch'

/**
 * The reader of RIS and BibTeX can also fetch records by their addresses, with packages that are Node's. The Studio hands
 * it texts alone: here those packages are left out, and asking them is an error.
 */
export function withoutFetch(): Plugin {
  return {
    name: 'without-fetch',
    enforce: 'pre',
    resolveId: (id) => (FETCHERS.has(id) ? EMPTY : null),
    load: (id) =>
      id === EMPTY
        ? `const refuse = () => { throw new Error('The Studio reads no records from addresses.') }
refuse.Headers = globalThis.Headers
export const Headers = globalThis.Headers
export default refuse`
        : null,
  }
}
