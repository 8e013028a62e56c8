import {schemaTypes} from '@healing-library/schemas'
import {expect, test} from '@jest/globals'

import {SETTINGS_TYPE} from '../document-rules.ts'
import {DESK, listsFor} from './desk.ts'
import {newDocumentAddress} from './new-document-address.ts'
import {unplaced} from './unplaced.ts'

const listedTypes = (places: typeof DESK) => places.flatMap(({lists}) => lists.map(({type}) => type))

test('every document type is reached from the desk, and every list holds a type that there is', () => {
  const documents = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)
  const reached = new Set([SETTINGS_TYPE, ...listedTypes([...DESK, ...unplaced(schemaTypes)])])
  expect([...reached].toSorted()).toEqual(documents.toSorted())
})

test('a type without a place stands under More, with its title', () => {
  const more = unplaced([
    {name: 'poem', type: 'document', title: 'Poem'},
    {name: 'verse', type: 'object'},
    {name: 'person', type: 'document'},
    {name: SETTINGS_TYPE, type: 'document'},
  ])
  expect(more.flatMap(({lists}) => lists)).toEqual([{type: 'poem', title: 'Poem'}])
})

test('within a place, every list has an address of its own', () => {
  for (const place of DESK) {
    const ids = place.lists.map(({id, type}) => id ?? type)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('what has no New button because its id has a form of its own has a button that keeps the form', () => {
  const lists = DESK.flatMap((place) => place.lists)
  const consent = lists.find(({type}) => type === 'consentRecord')
  const id = `${consent?.idPrefix ?? ''}${crypto.randomUUID()}`
  // What the contract of a consent record asks of its id: only so is it private.
  expect(id).toMatch(/^consent\.[A-Za-z0-9-]{8,64}$/)
  expect(newDocumentAddress('consentRecord', id)).toBe(`/intent/edit/id=${id};type=consentRecord/`)
})

test('the workings of the sync are listed for those who keep trials, and clutter no other desk', () => {
  const seenBy = (role: string) => DESK.flatMap(({lists}) => listsFor(lists, [role])).map(({type}) => type)
  for (const type of ['registryRecord', 'syncRun', 'trialSettings']) {
    expect(seenBy('curator')).toContain(type)
    expect(seenBy('reviewer')).not.toContain(type)
  }
  expect(seenBy('reviewer')).toContain('clinicalTrial')
})
