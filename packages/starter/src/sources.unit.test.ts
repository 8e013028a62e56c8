import {READ_AS} from '@healing-library/content/vocabulary/evidence'
import {expect, test} from '@jest/globals'

import {starterDocuments} from './index.ts'

const documents = starterDocuments()
const publications = documents.filter(({_type}) => _type === 'publication')

/** The publications that something of the starter content rests on. */
function citedIds(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) citedIds(part, into)
  else if (typeof value === 'object' && value !== null) {
    if ('_type' in value && value._type === 'citation' && 'publication' in value) {
      const {publication} = value
      if (typeof publication === 'object' && publication !== null && '_ref' in publication) {
        into.add(String(publication._ref))
      }
    }
    for (const part of Object.values(value)) citedIds(part, into)
  }
  return into
}

test('every publication says what was read of it, and on which day', () => {
  expect(
    publications
      .filter(
        ({readAs, readOn}) => typeof readAs !== 'string' || !(readAs in READ_AS) || readOn === undefined,
      )
      .map(({_id}) => _id),
  ).toEqual([])
})

test('a publication of which only the record was read tells no result', () => {
  expect(
    publications
      .filter(({readAs, resultLine}) => readAs === 'record' && resultLine !== undefined)
      .map(({_id}) => _id),
  ).toEqual([])
})

test('what one source alone says of the law is marked so', () => {
  const single = new Set(
    publications.filter(({confidence}) => confidence === 'singleSource').map(({_id}) => _id),
  )
  const unmarked = documents.filter(
    (document) =>
      document._type === 'legalStatus' &&
      document.confidence !== 'singleSource' &&
      [...citedIds(document)].every((id) => single.has(id)),
  )
  expect(unmarked.map(({_id}) => _id)).toEqual([])
})
