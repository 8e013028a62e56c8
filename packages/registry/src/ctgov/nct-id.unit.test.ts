import {expect, test} from '@jest/globals'

import {findNctIds, isOnlyNctIds, normaliseNctId} from './nct-id.ts'

test.each([
  ['NCT01945047', 'NCT01945047'],
  [' nct1945047 ', 'NCT01945047'],
  ['NCT00000000', undefined],
  ['NCT123456789', undefined],
  ['2019-001234-56', undefined],
])('%s', (written, id) => expect(normaliseNctId(written)).toBe(id))

test('ids in a pasted text, each once', () => {
  const text =
    'nctid;title\nNCT01945047;"A, trial"\nhttps://clinicaltrials.gov/study/nct03113968?x=1, NCT01945047'
  expect(findNctIds(text)).toEqual(['NCT01945047', 'NCT03113968'])
})

test.each([
  ['NCT01945047, NCT03113968', true],
  ['NCT01945047 OR NCT03113968', true],
  ['NCT01945047 ketamine', false],
  ['', false],
])('only ids: %s', (query, is) => expect(isOnlyNctIds(query)).toBe(is))
