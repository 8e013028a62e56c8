import {readFileSync, globSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from '@jest/globals'
import {z} from 'zod'

import {auditOutcome} from './audit-outcome.ts'
import {billOfMaterials} from './bill-of-materials.ts'
import {licenceProblems} from './licences.ts'
import {lockedPackages} from './locked-packages.ts'

const root = join(import.meta.dirname, '../..')
const packages = lockedPackages(root)

const manifest = z.object({dependencies: z.record(z.string(), z.string()).default({})})

test('the bill of materials names every production dependency of every workspace, with its hash', () => {
  const {components} = billOfMaterials(packages, {name: 'healing-library', version: '0.1.0'})
  const named = new Set(components.map(({name}) => name))
  const wanted = [
    'package.json',
    ...globSync('{apps,packages}/*/package.json', {cwd: root}),
    'studio/package.json',
  ]
    .concat('schemas/package.json')
    .flatMap((file) =>
      Object.keys(manifest.parse(JSON.parse(readFileSync(join(root, file), 'utf8'))).dependencies),
    )
    .filter((name) => !name.startsWith('@healing-library/'))
  expect(wanted.length).toBeGreaterThan(30)
  expect(wanted.filter((name) => !named.has(name))).toEqual([])
  expect(components.filter(({hashes}) => hashes.length === 0).map(({purl}) => purl)).toEqual([])
  expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length)
})

test('the same lockfile gives the same bill', () => {
  const bill = () => JSON.stringify(billOfMaterials(packages, {name: 'l', version: '1'}))
  expect(bill()).toBe(bill())
  expect(bill()).toMatch(/"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"/)
})

test('every licence is one that is taken, or one that somebody looked at', () => {
  expect(licenceProblems(packages)).toEqual([])
})

test('a licence that nobody looked at is named', () => {
  const unknown = {version: '1.0.0', integrity: undefined, isOptional: false}
  expect(
    licenceProblems([
      {...unknown, name: 'a', licence: 'GPL-3.0-only'},
      {...unknown, name: 'b', licence: undefined},
      {...unknown, name: 'c', licence: 'MIT'},
      // What was looked at for one package holds for no other.
      {...unknown, name: 'd', licence: 'MPL-2.0'},
    ]),
  ).toEqual(['a@1.0.0: GPL-3.0-only', 'b@1.0.0: names no licence', 'd@1.0.0: MPL-2.0'])
})

test('an audit that could not be made is neither clean nor a failure of a package', () => {
  const counts = {metadata: {vulnerabilities: {high: 0, critical: 0}}}
  expect(auditOutcome(JSON.stringify({...counts, vulnerabilities: {}}))).toEqual({kind: 'clean'})
  const weak = {severity: 'high', via: [{title: 'It leaks'}, 'other']}
  const mild = {severity: 'low', via: []}
  expect(auditOutcome(JSON.stringify({...counts, vulnerabilities: {weak, mild}}))).toEqual({
    kind: 'found',
    weaknesses: ['weak (high): It leaks; by other'],
  })
  expect(auditOutcome('{"message":"audit endpoint returned an error","error":{}}')).toEqual({
    kind: 'notAsked',
    reason: 'audit endpoint returned an error',
  })
  expect(auditOutcome('<html>')).toMatchObject({kind: 'notAsked'})
})
