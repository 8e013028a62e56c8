import {z} from 'zod'

import {BUILT_IN_EVENTS, SYSTEM_LOG} from './audit/event.ts'
import {DEFAULT_ROLES, role} from './auth/grants.ts'
import {guard} from './guards/guard.ts'

/**
 * How one lake is set up. The lake itself knows no document type: roles and webhooks come from
 * whoever runs it.
 */
const webhook = z.object({
  name: z.string().regex(/^[a-z0-9-]+$/),
  url: z.url({protocol: /^https?$/}),
  /** Signs each request as `@sanity/webhook` verifies it. */
  secret: z.string().min(16).optional(),
  /** GROQ: which documents it is sent for; every published one when absent. */
  filter: z.string().optional(),
  /** GROQ: the body; the whole document when absent. */
  projection: z.string().optional(),
  on: z.array(z.enum(['create', 'update', 'delete'])).default(['create', 'update', 'delete']),
})

export type Webhook = z.infer<typeof webhook>

/** What the audit is told of beside what the lake knows by itself: drafts and versions are left out. */
const auditRule = z.object({
  event: z
    .string()
    .regex(/^[a-z][A-Za-z]{0,39}$/)
    .refine((name) => !BUILT_IN_EVENTS.has(name), 'is an event of the lake itself'),
  /** GROQ, as a webhook's: which changes it is. */
  filter: z.string().min(1),
})

export const lakeConfig = z.object({
  projectId: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('local'),
  datasets: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]*$/)
        .refine((name) => name !== SYSTEM_LOG, 'is the name of a file of the lake itself'),
    )
    .min(1)
    .default(['production']),
  roles: z.array(role).default(DEFAULT_ROLES),
  webhooks: z.array(webhook).default([]),
  /** Asked before a transaction commits, for the documents that they are for (guards/guard.ts). */
  guards: z.array(guard).default([]),
  audit: z.array(auditRule).default([]),
  releases: z
    .object({
      /** What was published otherwise after a version was made is not overwritten by the schedule. Hosted Sanity does. */
      refuseStale: z.boolean().default(false),
    })
    .prefault({}),
  /** The address by which browsers and sites reach this lake: what stands in the `url` of an asset. */
  publicUrl: z
    .url({protocol: /^https?$/})
    .transform((url) => url.replace(/\/+$/, ''))
    .default('http://127.0.0.1:3900'),
  /** Where browsers may call from, and where a sign-in may send them back to. */
  allowedOrigins: z.array(z.url({protocol: /^https?$/})).default([]),
  /** Who carries it reads `/metrics`; absent: nobody does. */
  metricsToken: z.string().min(16).optional(),
  /** Proxies in front of the lake, by address or network: what they tell of who asks is believed. */
  trustedProxies: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).default([]),
  limits: z
    .object({
      maxBodyBytes: z.int().positive().default(16_000_000),
      maxAssetBytes: z.int().positive().default(50_000_000),
      maxImagePixels: z.int().positive().default(60_000_000),
      /** What the renditions of images may take on disk; the originals are not counted. */
      imageCacheBytes: z.int().positive().default(500_000_000),
      /** For one query; over it, it is refused with the reason. */
      queryMs: z.int().positive().default(10_000),
      /** For one query of somebody who is not known, as soon as anybody else waits. */
      crowdedQueryMs: z.int().positive().default(2_000),
      /** A query that takes longer is logged, without what it looked for. */
      slowQueryMs: z.int().positive().default(500),
      /** For a listener's filter that needs more than the one document, each time something changes. */
      filterMs: z.int().positive().default(1_000),
      queryMemoryMb: z.int().positive().default(2_000),
      maxResultBytes: z.int().positive().default(64_000_000),
      sessionDays: z.int().positive().default(30),
      /** What an archive that is imported may unpack to, and in how many entries. */
      maxArchiveBytes: z.int().positive().default(20_000_000_000),
      maxArchiveEntries: z.int().positive().default(200_000),
    })
    .prefault({}),
})

/** The configuration as the lake uses it, with every default in its place. */
export type LakeConfig = z.infer<typeof lakeConfig>
/** The configuration as somebody writes it: all of it may be left out. */
export type LakeConfigInput = z.input<typeof lakeConfig>
