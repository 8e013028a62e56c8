import {withoutRuntime} from './without-runtime.ts'

/** What Next keeps of a page of the app folder (`IncrementalCachedAppPageValue`). */
type KeptPage = {
  html: string
  postponed: string | undefined
  segmentData: unknown
  headers: Record<string, unknown> | undefined
}

/** Values of Next's memory that are light already: each page is gone through once, however often it is asked for. */
const light = new WeakSet<object>()

/**
 * Changes a kept page in its place, where it is one and is static: nobody keeps another copy. A page that Next goes on
 * with for each visitor (`postponed`) keeps what it needs for that.
 */
export function lighten(value: object | null | undefined): 'page was new' | 'nothing new' {
  if (value === null || value === undefined || !isPage(value) || light.has(value)) return 'nothing new'
  light.add(value)
  if (value.postponed !== undefined) return 'page was new'
  value.html = withoutRuntime(value.html)
  // It asks the browser to make ready for scripts that are no longer there.
  if (value.headers !== undefined) delete value.headers['link']
  return 'page was new'
}

export const isStaticPage = (value: object | null | undefined): boolean =>
  value !== null && value !== undefined && isPage(value) && value.postponed === undefined

const isPage = (value: object): value is KeptPage =>
  'segmentData' in value && 'html' in value && typeof value.html === 'string'
