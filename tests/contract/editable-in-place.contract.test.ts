import {globSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

import {isEditableInPlace} from '@healing-library/content/editable-in-place'
import {starterDocuments} from '@healing-library/starter'
import {expect, test} from '@jest/globals'

type Path = Parameters<typeof isEditableInPlace>[0]['sourcePath']
type Found = {path: Path; value: string}

function* textsOf(value: unknown, path: Path = []): Generator<Found> {
  if (typeof value === 'string') yield {path, value}
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const isRow = typeof item === 'object' && item !== null
      yield* textsOf(item, [...path, isRow ? {_key: String(item._key), _index: index} : index])
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* textsOf(part, [...path, name])
  }
}

const marked = starterDocuments().flatMap(({_id, _type, ...fields}) =>
  [...textsOf(fields)]
    .filter(({path: sourcePath, value}) =>
      isEditableInPlace({
        sourcePath,
        resultPath: sourcePath,
        sourceDocument: {_id, _type},
        value,
        filterDefault: () => true,
      }),
    )
    .map(({path, value}) => ({
      type: _type,
      field: path.filter((part) => typeof part === 'string').join('.'),
      value,
    })),
)

const VOCABULARY = resolve(import.meta.dirname, '../../packages/content/src/vocabulary')

/** Of every closed list of the library, what is stored. */
async function storedValues(): Promise<Set<string>> {
  const files = globSync('*.ts', {cwd: VOCABULARY}).map(
    (file) => pathToFileURL(resolve(VOCABULARY, file)).href,
  )
  const rooms: Record<string, object>[] = await Promise.all(files.map((file) => import(file)))
  return new Set(rooms.flatMap(Object.values<object>).flatMap(Object.keys))
}

test('no value of a closed list is marked: contracts and pages ask which of them it is', async () => {
  const stored = await storedValues()
  expect(stored).toContain('veryLow')
  const asked = marked.filter(({value}) => stored.has(value)).map(({type, field}) => `${type}: ${field}`)
  expect([...new Set(asked)]).toEqual([])
})

test('the prose of every kind of page is', () => {
  const types = new Set(marked.map(({type}) => type))
  for (const type of [
    'substanceGuide',
    'modality',
    'claim',
    'faq',
    'glossaryTerm',
    'page',
    'clinicalTrial',
  ]) {
    expect(types).toContain(type)
  }
})
