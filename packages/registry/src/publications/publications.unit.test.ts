import {describe, expect, test} from '@jest/globals'

import {partialDateOf} from '../crossref/work.ts'
import {parsePubDate} from '../pubmed/pubdate.ts'
import {findDoi, normaliseDoi} from './doi.ts'
import {isSameTitle} from './same-text.ts'
import {linkTrials} from './trial-links.ts'

test.each([
  ['2024', '2024'],
  ['2024 Jan', '2024-01'],
  ['2024 Jan 5', '2024-01-05'],
  ['2018 Jul-Aug', '2018'],
  ['2018 Nov-2019 Jan', '2018'],
  ['2015 Spring', '2015'],
  ['2019 Winter', '2019'],
  ['2015 Dec 1-15', '2015-12'],
  ['2024 Feb 30', '2024-02'],
  ['', undefined],
  ['in press', undefined],
])('PubMed’s date %s', (pubdate, date) => expect(parsePubDate(pubdate)).toBe(date))

test.each([
  [[[2023, 5, 24]], '2023-05-24'],
  [[[2023, 5]], '2023-05'],
  [[[2023]], '2023'],
  [[[null]], undefined],
  [[], undefined],
])('Crossref’s date %j', (parts, date) => expect(partialDateOf({'date-parts': parts})).toBe(date))

test('DOIs as people write them', () => {
  expect(normaliseDoi('https://doi.org/10.1001/JAMA.2023.14530')).toBe('10.1001/jama.2023.14530')
  expect(findDoi('Gil RJ. 2015. doi: 10.1016/j.cjca.2014.12.024. Epub 2014.')).toBe(
    '10.1016/j.cjca.2014.12.024',
  )
  expect(normaliseDoi('ask the author')).toBeUndefined()
})

describe('whether two titles are of one work', () => {
  test.each([
    ['Ketamine versus ECT for Nonpsychotic Depression', 'Ketamine Versus ECT for Nonpsychotic Depression.'],
    [
      'Single-Dose Psilocybin for Depression',
      'Single-dose psilocybin for depression: a randomized clinical trial',
    ],
  ])('%s: yes', (left, right) => expect(isSameTitle(left, right)).toBe(true))
  test.each([
    ['Single-Dose Psilocybin for Depression', 'Single-Dose Psilocybin for Anxiety in Cancer Patients'],
    ['Ketamine', 'Ketamine and the bladder'],
    ['', 'A title'],
  ])('%s: no', (left, right) => expect(isSameTitle(left, right)).toBe(false))
})

test('publications and trials are linked where one of the two records says so, background apart', () => {
  const publications = [
    {_id: 'named', nctIds: ['NCT99000001']},
    {_id: 'listed', pmid: '31109201'},
    {_id: 'cited', doi: '10.5555/Cited'},
    {_id: 'background', pmid: '18519994'},
  ]
  const reference = (over: object) => ({
    _key: JSON.stringify(over),
    _type: 'registryReference' as const,
    ...over,
  })
  const trial = {
    nctId: 'NCT99000002',
    aliases: ['NCT99000001'],
    registryReferences: [
      reference({pmid: '31109201', kind: 'RESULT'}),
      reference({citation: 'Somebody. doi: 10.5555/cited.'}),
      reference({pmid: '18519994', kind: 'BACKGROUND'}),
    ],
  }
  expect(linkTrials(publications, [trial]).map(({publicationId, basis}) => [publicationId, basis])).toEqual([
    ['named', 'clinical-trial-number'],
    ['listed', 'registry reference by PMID'],
    ['cited', 'registry reference by DOI'],
  ])
})
