export type Log = {warn: (event: string, details: Record<string, unknown>) => void}

/** One JSON line an event, as the Content Lake logs. */
export function createLog(write: (line: string) => void): Log {
  return {
    warn(event, details) {
      write(`${JSON.stringify({level: 'warn', service: 'site', event, ...details})}\n`)
    },
  }
}
