import {z} from 'zod'

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional()

const variables = z.object({
  REDIS_URL: z.url({protocol: /^rediss?$/}).optional(),
  METRICS_TOKEN: text.pipe(z.string().min(16, 'at least 16 characters').optional()),
  LAKE_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    ),
  STOP_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(0),
})

/** What a process that serves needs to know of the machines around it. */
export type Serving = {
  /** Where several instances of the site keep pages and tell each other of changes; undefined: there is one. */
  redisUrl: string | undefined
  /** Who carries it reads `/metrics`; undefined: nobody does. */
  metricsToken: string | undefined
  /** Of the lake: addresses and networks of the proxies in front of it. */
  trustedProxies: string[]
  /** How long a process that was asked to stop goes on, saying so at `/healthz`, before it takes no more requests. */
  stopDelayMs: number
}

/** Reads the environment. Throws one Error that names every variable that does not fit, without its value. */
export function readServing(source: Record<string, string | undefined>): Serving {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(present)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment does not fit:\n${lines.join('\n')}`)
  }
  const {data} = parsed
  return {
    redisUrl: data.REDIS_URL,
    metricsToken: data.METRICS_TOKEN,
    trustedProxies: data.LAKE_TRUSTED_PROXIES,
    stopDelayMs: data.STOP_DELAY_MS,
  }
}
