import {readdirSync} from 'node:fs'
import {join} from 'node:path'

import {beforeAll, expect, test} from '@jest/globals'
import {z} from 'zod'

const ADDRESS = /(?:^url|Url|href)$/
const FOLDERS = ['.', '../documents']

type Field = {path: string; schema: z.ZodType}
let fields: Field[]

beforeAll(async () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
      .map((name) => `${folder}/${name}`),
  )
  const found = new Map<z.ZodType, Field>()
  for (const file of files) {
    const exported: unknown = await import(join(import.meta.dirname, file))
    for (const [name, value] of Object.entries(exported ?? {})) {
      for (const field of addressesIn(value, `${file} ${name}`, new Set())) found.set(field.schema, field)
    }
  }
  fields = [...found.values()]
})

/** Every field of a contract that holds an address, by its name. */
function addressesIn(value: unknown, path: string, seen: Set<unknown>): Field[] {
  if (seen.has(value)) return []
  seen.add(value)
  if (value instanceof z.ZodObject) {
    const entries: [string, unknown][] = Object.entries(value.shape)
    return entries.flatMap(([name, inner]) => {
      const at = `${path}.${name}`
      return ADDRESS.test(name) && inner instanceof z.ZodType
        ? [{path: at, schema: inner}]
        : addressesIn(inner, at, seen)
    })
  }
  if (value instanceof z.ZodArray) return addressesIn(value.element, path, seen)
  if (value instanceof z.ZodUnion) return value.options.flatMap((option) => addressesIn(option, path, seen))
  if (value instanceof z.ZodPipe) return [value.in, value.out].flatMap((end) => addressesIn(end, path, seen))
  if (
    value instanceof z.ZodOptional ||
    value instanceof z.ZodNullable ||
    value instanceof z.ZodDefault ||
    value instanceof z.ZodReadonly
  ) {
    return addressesIn(value.unwrap(), path, seen)
  }
  return []
}

test('the fields are found: of offers, media, organisations, training, running text', () => {
  const paths = fields.map(({path}) => path).join('\n')
  expect(fields.length).toBeGreaterThan(15)
  for (const part of [
    'training',
    'media',
    'picture',
    'callToAction',
    'organization',
    'href',
    'registrationUrl',
  ])
    expect(paths).toMatch(new RegExp(part, 'i'))
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'javascript://https://library.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://library.example/1',
  'ftp://evil.example/a',
  '//evil.example/a',
  '/\\evil.example/a',
  '\\\\evil.example\\a',
  '/\t/evil.example/a',
])('no contract takes %j for an address', (address) => {
  const taken = fields.filter(({schema}) => schema.safeParse(address).success).map(({path}) => path)
  expect(taken).toEqual([])
})
