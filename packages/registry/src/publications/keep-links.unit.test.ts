import {linkCheck} from '@healing-library/content/documents/link-check'
import {expect, test} from '@jest/globals'

import type {PublicationReport} from './check-publication.ts'
import {linkCheckOf} from './keep-links.ts'

const report: PublicationReport = {
  id: 'publication-a',
  title: 'A paper',
  found: {},
  retraction: {status: 'unknown', evidence: [], notAsked: []},
  links: [
    {kind: 'works', url: 'https://doi.org/api/handles/10.5555/a'},
    {kind: 'gone', url: 'https://example.org/a', problem: 'answered 404'},
    {kind: 'unknown', url: 'https://example.org/b', problem: 'answered 403'},
    {kind: 'moved', url: 'https://example.org/c', to: 'https://example.org/d'},
  ],
  newNctIds: [],
  problems: [],
}

test('what links answered is kept as it was answered: refused is not gone', () => {
  const kept = linkCheck.parse(linkCheckOf(report, '2026-11-29T10:00:00.000Z'))
  expect(kept.links.map(({verdict, detail}) => [verdict, detail])).toEqual([
    ['works', undefined],
    ['gone', 'answered 404'],
    ['unknown', 'answered 403'],
    ['moved', 'https://example.org/d'],
  ])
  expect(kept._id).toBe('linkCheck.publication-a')
})

test('where no link was followed nothing is said of any', () => {
  expect(linkCheckOf({...report, links: []}, '2026-11-29T10:00:00.000Z')).toBeUndefined()
})
