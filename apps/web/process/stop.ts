import type {Server} from 'node:http'

/** After this time, what is still being answered is cut off. */
const MOST_MS = 10_000

type Parts = {
  server: Server
  /** From now on the site says that it stops. */
  announce: () => void
  /** Closes what the process holds open. */
  close: () => Promise<void>
  /** How long who sends requests here is given to notice. */
  delayMs: number
  wait: (ms: number) => Promise<void>
}

/**
 * Stops without losing an answer: says so where health is asked, goes on for `delayMs`, takes no new connections, and
 * answers what is being asked to its end.
 */
export async function stopServing({server, announce, close, delayMs, wait}: Parts): Promise<void> {
  announce()
  await wait(delayMs)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([closed, wait(MOST_MS)])
  server.closeAllConnections()
  await close()
}
