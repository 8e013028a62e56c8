import {expect, test} from '@jest/globals'

import {bareCardFixture, cardFixture} from './guide-card.fixture.ts'
import {namesByLetter} from './names-index.ts'

const row = (card: typeof cardFixture) => ({
  _id: card._id,
  _type: 'substanceGuide' as const,
  card,
  conditions: [],
})

test('every name stands under its letter, accents and digits included, and leads to the guide', () => {
  const card = {
    ...cardFixture,
    title: 'Examplamine',
    aliases: [
      {_key: 'a', name: '3,4-example', kind: 'generic' as const},
      {_key: 'b', name: 'Éxample', kind: 'brand' as const},
      {_key: 'c', name: 'x street', kind: 'street' as const},
      // The title again: named once.
      {_key: 'd', name: 'examplamine', kind: 'generic' as const},
    ],
  }
  const letters = namesByLetter([row(card), row({...bareCardFixture, title: 'Bareamine'})])
  expect(
    letters.map(([letter, names]) => [letter, names.map(({name, of, what}) => [name, of, what])]),
  ).toEqual([
    ['0', [['3,4-example', 'Examplamine', 'Generic name']]],
    ['B', [['Bareamine', undefined, undefined]]],
    [
      'E',
      [
        ['Examplamine', undefined, undefined],
        ['Éxample', 'Examplamine', 'Brand name'],
      ],
    ],
    ['X', [['x street', 'Examplamine', 'Street name']]],
  ])
  expect(letters.flatMap(([, names]) => names).every(({path}) => path.startsWith('/library/'))).toBe(true)
})
