import {expect, test} from '@jest/globals'

import {anonymousCaller, systemCaller} from '../auth/caller.ts'
import type {LakeDocument} from '../domain/document.ts'
import {byId} from '../groq/perspective.ts'
import {createViews} from './views.ts'

const document = (_id: string): LakeDocument => ({
  _id,
  _type: 'note',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
})

function views(...ids: string[]) {
  const documents = new Map(ids.map((id) => [id, document(id)]))
  const kept = createViews({
    document: (id) => documents.get(id),
    documents: () => [...documents.values()].sort(byId),
  })
  const write = (id: string, isThere: boolean) => {
    const [before, after] = [documents.get(id), isThere ? document(id) : undefined]
    if (after) documents.set(id, after)
    else documents.delete(id)
    kept.follow([{id, before, after}])
  }
  return {...kept, write}
}

const staff = systemCaller({id: 'staff'}, {by: 'nobody'}).access
const everybody = anonymousCaller().access
const idsIn = (index: {documents: readonly LakeDocument[]}) =>
  index.documents.map(({_id, _originalId}) => `${_id} by ${JSON.stringify(_originalId)}`)

test('names that no version has are all one view', () => {
  const {of} = views('a')
  const plain = of(everybody, ['published'])
  for (let n = 0; n < 50; n += 1) expect(of(everybody, [`r${n}`, `s${n}`, 'published'])).toBe(plain)
})

test('a bundle is seen from its first version to its last', () => {
  const {of, write} = views('a')
  const seen = () => idsIn(of(staff, ['r1', 'published']))
  expect(seen()).toEqual(['a by "a"'])
  write('versions.r1.a', true)
  expect(seen()).toEqual(['a by "versions.r1.a"'])
  write('versions.r1.b', true)
  write('versions.r1.a', false)
  expect(seen()).toEqual(['a by "a"', 'b by "versions.r1.b"'])
  write('versions.r1.b', false)
  expect(seen()).toEqual(['a by "a"'])
  expect(of(staff, ['r1', 'published'])).toBe(of(staff, ['published']))
})

test('what a reader may not see covers nothing', () => {
  const {of} = views('a', 'versions.r1.a')
  expect(idsIn(of(everybody, ['r1', 'published']))).toEqual(['a by "a"'])
})
