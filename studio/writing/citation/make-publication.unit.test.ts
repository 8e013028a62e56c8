import {expect, test} from '@jest/globals'

import {bareDraft} from './make-publication.ts'

const randomId = () => 'random'

test.each([
  [
    {kind: 'doi', doi: '10.1000/abc'} as const,
    {_id: 'publication-10_1000__abc', publisherKind: 'journal', doi: '10.1000/abc'},
  ],
  [
    {kind: 'pmid', pmid: '12345678'} as const,
    {_id: 'publication-pmid-12345678', publisherKind: 'journal', pmid: '12345678'},
  ],
  [
    {kind: 'title', words: 'A trial of rest'} as const,
    {_id: 'publication-random', publisherKind: 'journal', title: 'A trial of rest'},
  ],
])('without a network, %j is a draft of its name alone, the same each time', (named, draft) => {
  expect(bareDraft(named, randomId)).toEqual({_type: 'publication', ...draft})
})
