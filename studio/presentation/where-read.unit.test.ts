import {documentPath} from '@healing-library/content/paths'
import {schemaTypes} from '@healing-library/schemas'
import {expect, test} from '@jest/globals'

import {locationsOf, pathOfOwn} from './locations.ts'
import {WHERE_READ} from './where-read.ts'

const TYPES = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)

const placeOf = (type: string) => ({
  _id: `${type}-a`,
  _type: type,
  title: 'A title',
  slug: 'a-slug',
  about: 'a-guide',
  language: 'es',
  nctId: 'NCT00000001',
  parties: ['one', 'other'],
})

test('every type of document says where it is read, and no type is named that there is not', () => {
  expect(Object.keys(WHERE_READ).toSorted()).toEqual(TYPES.toSorted())
})

test.each(TYPES)('a %s has a place, or says why it has none', (type) => {
  const read = WHERE_READ[type]
  const found = {own: placeOf(type), others: [placeOf('substanceGuide')]}
  const told = locationsOf(type, found)
  if (read?.kind === 'nowhere') {
    expect(told.message).toBe(read.reason)
    expect(told.locations).toBeUndefined()
    expect(pathOfOwn(type, placeOf(type))).toBeUndefined()
    return
  }
  expect(told.locations?.length).toBeGreaterThan(0)
  // Only what stands at an address of its own has one.
  expect(documentPath(placeOf(type)) !== undefined).toBe(read?.kind !== 'others' && type !== 'disclaimer')
})

test('a document that no page shows yet says so; one of an unknown type says what to do', () => {
  expect(locationsOf('claim', {own: placeOf('claim'), others: []}).message).toMatch(/^No page shows/)
  expect(locationsOf('poem', {own: null, others: []}).message).toMatch(/where-read\.ts/)
})
