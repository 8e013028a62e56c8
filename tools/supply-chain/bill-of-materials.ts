import {createHash} from 'node:crypto'

import {keyOf, type LockedPackage} from './locked-packages.ts'

type Component = {
  type: 'library'
  'bom-ref': string
  name: string
  version: string
  purl: string
  scope: 'required' | 'optional'
  licenses: {expression: string}[]
  hashes: {alg: 'SHA-512'; content: string}[]
}

/**
 * The packages as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). The same lockfile gives the same text: no time
 * and no random number stand in it.
 */
export function billOfMaterials(
  packages: readonly LockedPackage[],
  library: {name: string; version: string},
): {components: Component[]} & Record<string, unknown> {
  const components = packages.map((one): Component => {
    const [algorithm, digest] = one.integrity?.split('-') ?? []
    return {
      type: 'library',
      'bom-ref': keyOf(one),
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      scope: one.isOptional ? 'optional' : 'required',
      licenses: one.licence === undefined ? [] : [{expression: one.licence}],
      hashes:
        algorithm === 'sha512' && digest !== undefined
          ? [{alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex')}]
          : [],
    }
  })
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(components)}`,
    version: 1,
    metadata: {component: {type: 'application', 'bom-ref': keyOf(library), ...library}},
    components,
  }
}

/** Of the content, in the form of a version 8 UUID (RFC 9562). */
function uuidOf(components: readonly Component[]): string {
  const hex = createHash('sha256').update(JSON.stringify(components)).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
