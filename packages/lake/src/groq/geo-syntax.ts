/** Texts and comments are left alone; `geo` counts where it is called as a function of no namespace. */
const PARTS = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|(?<![\w.:@$])geo(?=\s*\()/g

/**
 * groq-js does not know the function `geo()`. Written as `geo::latLng()` with one argument it parses, and the
 * evaluator tells the two by their arguments.
 */
export function withGeoNamespace(query: string): string {
  return query.replaceAll(PARTS, (part) => (part === 'geo' ? 'geo::latLng' : part))
}
