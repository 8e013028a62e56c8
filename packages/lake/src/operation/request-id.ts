/** As proxies make them: a UUID, or the like. What is longer or holds more would go into the log as it stands. */
const WELL_FORMED = /^[A-Za-z0-9_-]{8,64}$/

/** The id that a proxy or a client has given a request, where it is well-formed; otherwise a new one. */
export function requestIdOf(header: string | null, newId: () => string): string {
  return header !== null && WELL_FORMED.test(header) ? header : newId()
}
