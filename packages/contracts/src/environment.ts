import {z} from 'zod'

/**
 * Where content lives. Site and Studio treat both alike: only the address and the token differ.
 *
 * `apiHost` is set for the embedded Content Lake alone; hosted Sanity has its own default.
 */
export type ContentLakeTarget = {
  kind: 'embedded' | 'hosted'
  projectId: string
  dataset: string
  apiHost: string | undefined
  token: string | undefined
}

/** Ports on 127.0.0.1. */
export type Ports = {web: number; studio: number; lake: number; registry: number}

/** Everything that the platform reads from its environment, parsed once. */
export type Environment = {
  ports: Ports
  /** Folder of the SQLite files and the assets. */
  lakeDataDir: string
  /** Public address of the site, without a slash at its end. */
  siteUrl: string
  studioUrl: string
  /** Where the Content Lake, and whoever restores one, tells the site of changes: any one instance of it. */
  siteWebhookUrl: string
  /**
   * Where the Studio asks the trials registry (API version 2): the registry server of this machine, because the
   * registry itself does not promise to answer browsers of other sites.
   */
  studioRegistryUrl: string
  contentLake: ContentLakeTarget
  /** With it the site reads drafts for editors; undefined: there is no draft preview. Never for what visitors see. */
  previewToken: string | undefined
  /** Shared by the Content Lake that signs and the site that verifies; undefined: the site refuses webhooks. */
  webhookSecret: string | undefined
}

/** The project id under which the embedded Content Lake answers. */
export const EMBEDDED_PROJECT_ID = 'local'

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback)
const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional()
const address = z
  .url({protocol: /^https?$/})
  .transform((value) => value.replace(/\/+$/, ''))
  .optional()

const variables = z.object({
  WEB_PORT: port(3000),
  STUDIO_PORT: port(3333),
  LAKE_PORT: port(3900),
  REGISTRY_PORT: port(3910),
  LAKE_DATA_DIR: z.string().min(1).default('.data'),
  LAKE_URL: address,
  SITE_URL: address,
  STUDIO_URL: address,
  SITE_WEBHOOK_URL: address,
  SANITY_STUDIO_REGISTRY_URL: address,
  SANITY_PROJECT_ID: text.pipe(
    z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
  ),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]*$/)
    .default('production'),
  SANITY_API_READ_TOKEN: text,
  SITE_PREVIEW_TOKEN: text,
  WEBHOOK_SECRET: text,
})

/**
 * Reads the environment. Throws one Error that names every variable that does not fit.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(present)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment does not fit:\n${lines.join('\n')}`)
  }
  const env = parsed.data
  const hosted = env.SANITY_PROJECT_ID !== undefined
  return {
    ports: {web: env.WEB_PORT, studio: env.STUDIO_PORT, lake: env.LAKE_PORT, registry: env.REGISTRY_PORT},
    lakeDataDir: env.LAKE_DATA_DIR,
    siteUrl: env.SITE_URL ?? `http://127.0.0.1:${env.WEB_PORT}`,
    studioUrl: env.STUDIO_URL ?? `http://127.0.0.1:${env.STUDIO_PORT}`,
    siteWebhookUrl: env.SITE_WEBHOOK_URL ?? `http://127.0.0.1:${env.WEB_PORT}/api/revalidate`,
    studioRegistryUrl: env.SANITY_STUDIO_REGISTRY_URL ?? `http://127.0.0.1:${env.REGISTRY_PORT}/api/v2`,
    contentLake: {
      kind: hosted ? 'hosted' : 'embedded',
      projectId: env.SANITY_PROJECT_ID ?? EMBEDDED_PROJECT_ID,
      dataset: env.SANITY_DATASET,
      apiHost: hosted ? undefined : (env.LAKE_URL ?? `http://127.0.0.1:${env.LAKE_PORT}`),
      token: env.SANITY_API_READ_TOKEN,
    },
    previewToken: env.SITE_PREVIEW_TOKEN ?? env.SANITY_API_READ_TOKEN,
    webhookSecret: env.WEBHOOK_SECRET,
  }
}
