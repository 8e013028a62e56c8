type Write = (event: string, details: Record<string, unknown>) => void
export type Log = {info: Write; warn: Write}

/** One JSON line an event, as the Content Lake logs. */
export function createLog(write: (line: string) => void): Log {
  const at =
    (level: keyof Log): Write =>
    (event, details) =>
      write(`${JSON.stringify({level, service: 'site', event, ...details})}\n`)
  return {info: at('info'), warn: at('warn')}
}
