import {PART_PATHS} from '../views/site/site-parts.ts'

/** First parts of addresses that the site has by itself, beside those of its navigation. */
const OTHERS = ['_next', 'api', 'es', 'feed', 'healthz', 'nowhere', 'opengraph-image']

/** In alphabetical order, as the matcher of proxy.ts writes them out: Next reads it without running anything. */
export const OWN_PARTS: readonly string[] = [
  ...new Set([...Object.values(PART_PATHS).map(firstPart), ...OTHERS]),
].toSorted()

const own = new Set(['', ...OWN_PARTS])

/** False for addresses at which the site has nothing by itself, so that a redirect may stand there. A file is always its own. */
export const isOwnPart = (first: string): boolean => first.includes('.') || own.has(first)

function firstPart(path: string): string {
  return path.split('/')[1] ?? ''
}
