import {expect, test} from '@jest/globals'

import {type Asker, createTurns} from './turns.ts'

const asks = (name: string, what: number, isStranger = false) => ({asker: {isStranger, name}, what})

function order(turns: ReturnType<typeof createTurns<{asker: Asker; what: number}>>): string[] {
  const told: string[] = []
  for (let one = turns.next(); one; one = turns.next()) told.push(`${one.asker.name}${one.what}`)
  return told
}

test('one who asks much has one turn among the others, and strangers come last', () => {
  const turns = createTurns<{asker: Asker; what: number}>()
  for (const what of [1, 2, 3]) turns.join(asks('x', what, true))
  turns.join(asks('y', 1, true))
  for (const what of [1, 2]) turns.join(asks('a', what))
  turns.join(asks('b', 1))
  expect(order(turns)).toEqual(['a1', 'b1', 'a2', 'x1', 'y1', 'x2', 'x3'])
})

test('an address that is called like an account is another asker', () => {
  const turns = createTurns<{asker: Asker; what: number}>()
  turns.join(asks('a', 1, true))
  expect(turns.isWaitedForBy({isStranger: true, name: 'a'})).toBe(false)
  expect(turns.isWaitedForBy({isStranger: false, name: 'a'})).toBe(true)
  turns.join(asks('a', 2))
  expect(turns.isWaitedForBy({isStranger: true, name: 'a'})).toBe(true)
  expect(order(turns)).toEqual(['a2', 'a1'])
})

test('what is asked anew goes before everybody of its kind, and the rest of its asker stays behind the others', () => {
  const turns = createTurns<{asker: Asker; what: number}>()
  turns.join(asks('a', 1))
  for (const what of [1, 2]) turns.join(asks('x', what, true))
  turns.join(asks('y', 2, true))
  turns.rejoin(asks('y', 1, true))
  expect(order(turns)).toEqual(['a1', 'y1', 'x1', 'y2', 'x2'])
  turns.join(asks('x', 1, true))
  expect(turns.leave().map(({what}) => what)).toEqual([1])
  expect(turns.next()).toBeUndefined()
})
