import {resolve} from 'node:path'

import {expect, test} from '@jest/globals'

import {DOCUMENTED_PACKAGES} from '../../tools/docs/documented-packages.ts'
import {publicEntries, undocumented} from '../../tools/docs/public-entries.ts'
import {writeMarkdown} from '../../tools/docs/write-markdown.ts'

const entriesOf = (path: string) => publicEntries(resolve(import.meta.dirname, '../..', path))

test.each(DOCUMENTED_PACKAGES)('everything that %s gives away has a docstring', (path) => {
  const entries = entriesOf(path)
  expect(entries.flatMap(({names}) => names)).not.toEqual([])
  expect(undocumented(entries)).toEqual([])
})

test('the reference names a function with its docstring and without its body, also where it is re-exported', () => {
  const lake = writeMarkdown('@healing-library/lake', entriesOf('packages/lake'))
  expect(lake).toContain('## @healing-library/lake/studio')
  expect(lake).toMatch(/### createLake\n\n_function, src\/lake\.ts_\n\nPuts the endpoints together/)
  expect(lake).toContain('function createLake(parts: LakeParts): Lake\n```')
  expect(lake).not.toContain('router.on(')
  const content = writeMarkdown('@healing-library/content', entriesOf('packages/content'))
  expect(content).toContain('## @healing-library/content/rules/sign-off')
  expect(content).toMatch(/const createContentClient|function createContentClient/)
})
