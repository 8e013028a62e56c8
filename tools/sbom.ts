import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

import {billOfMaterials} from './supply-chain/bill-of-materials.ts'
import {lockedPackages} from './supply-chain/locked-packages.ts'

/** `npm run sbom`: what the library is made of, as CycloneDX, on standard output. */
const root = join(import.meta.dirname, '..')
const {name, version} = z
  .object({name: z.string(), version: z.string()})
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

process.stdout.write(`${JSON.stringify(billOfMaterials(lockedPackages(root), {name, version}), null, 2)}\n`)
