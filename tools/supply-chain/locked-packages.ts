import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

/** A package that `npm ci` installs, as package-lock.json names it. */
export type LockedPackage = {
  name: string
  version: string
  /** As its author wrote it; undefined where nothing was. */
  licence: string | undefined
  /** `sha512-…` in base64, as npm verifies it. */
  integrity: string | undefined
  /** Installed on some machines only. */
  isOptional: boolean
}

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
})

const FOLDER = 'node_modules/'

/**
 * Everything that the running library is made of, tests and tools of development left out. Read from the lockfile and not
 * from what is installed, so that each machine answers the same; `npm sbom` leaves the Studio's packages out.
 */
export function lockedPackages(root: string): LockedPackage[] {
  const {packages} = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const found = new Map<string, LockedPackage>()
  for (const [path, entry] of Object.entries(packages)) {
    const at = path.lastIndexOf(FOLDER)
    if (at < 0 || entry.dev === true || entry.link === true || entry.version === undefined) continue
    const name = entry.name ?? path.slice(at + FOLDER.length)
    const key = `${name}@${entry.version}`
    const isOptional = entry.optional === true && (found.get(key)?.isOptional ?? true)
    found.set(key, {
      name,
      version: entry.version,
      licence: entry.license,
      integrity: entry.integrity,
      isOptional,
    })
  }
  return [...found.values()].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

export const keyOf = ({name, version}: Pick<LockedPackage, 'name' | 'version'>): string =>
  `${name}@${version}`
