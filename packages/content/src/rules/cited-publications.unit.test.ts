import {expect, test} from '@jest/globals'

import {citedPublicationIds} from './cited-publications.ts'

test('each publication is named once, in order', () => {
  const cite = (id: string) => ({_type: 'citation', publication: {_type: 'reference', _ref: id}})
  expect(citedPublicationIds({citations: [cite('b'), cite('a'), cite('b')]})).toEqual(['b', 'a'])
})

test.each([undefined, null, {}, {citations: null}, {citations: [{}, {publication: {}}, null]}])(
  '%j cites nothing',
  (row) => expect(citedPublicationIds(row)).toEqual([]),
)
