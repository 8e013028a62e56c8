import type {Thing} from 'schema-dts'

/** A thing as schema.org describes it; the type knows no property that schema.org does not. */
export type Node = Exclude<Thing, string>

/** Where a path of the site is found from outside. */
export type UrlOf = (path: string) => string

/** What the page says, for machines: nothing that it does not show (page-json-ld.unit.test.ts, json-ld.e2e.test.ts). */
export const graphOf = (nodes: readonly Node[]) => ({'@context': 'https://schema.org', '@graph': nodes})

/** JSON for a script element: `<` could end the element early, so it is written as an escape. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
