/** As proxies make them: a UUID, or the like. What is longer or holds more would go into logs as it stands. */
const WELL_FORMED = /^[A-Za-z0-9_-]{8,64}$/

/** The id that a proxy has given a request, where it is well-formed; otherwise a new one. */
export function requestIdOf(header: string | string[] | undefined, newId: () => string): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : newId()
}
