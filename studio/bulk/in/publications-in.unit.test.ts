import type {Publication} from '@healing-library/content/contracts/citation'
import {bibtexOf} from '@healing-library/content/formats/bibtex'
import {risOf} from '@healing-library/content/formats/ris'
import {expect, test} from '@jest/globals'

import {planImport} from './plan-import.ts'
import {readFile} from './read-file.ts'

const AT = '2026-11-29T21:00:00.000Z'
const plan = (text: string, library: Parameters<typeof planImport>[1]['library'] = []) =>
  planImport(readFile(text).rows, {library, at: AT, randomId: () => 'x'})

const RIS = `TY  - JOUR
AU  - Example, A. B.
AU  - Sample, Cee
TI  - A Sound Trial of Care
JO  - Journal of Tests
PY  - 2023
VL  - 388
IS  - 25
SP  - 2315
EP  - 2325
DO  - 10.5555/SOUND
AN  - PMID: 1001
ER  - 

TY  - JOUR
AU  - Nobody, N
PY  - 2020
ER  - 

Words that belong to nothing
TY  - RPRT
TI  - A report of an office
PB  - An Office
DA  - 2025/02/03/
UR  - https://office.example/report
ER  - 
`

test('RIS is read record by record, what cannot be read with its line and why', () => {
  const {kind, rows} = readFile(RIS)
  expect(kind).toBe('ris')
  expect(rows).toEqual([
    {
      line: 1,
      kind: 'read',
      fields: {
        title: 'A Sound Trial of Care',
        authors: ['Example AB', 'Sample C'],
        publisherKind: 'journal',
        journal: 'Journal of Tests',
        year: 2023,
        volume: '388',
        issue: '25',
        pages: '2315-2325',
        doi: '10.5555/sound',
        pmid: '1001',
      },
    },
    expect.objectContaining({line: 15, kind: 'unreadable', why: 'It has no title.'}),
    expect.objectContaining({line: 20, kind: 'unreadable', text: 'Words that belong to nothing'}),
    {
      line: 21,
      kind: 'read',
      fields: {
        title: 'A report of an office',
        publisherKind: 'other',
        publisher: 'An Office',
        year: 2025,
        issuedOn: '2025-02-03',
        url: 'https://office.example/report',
      },
    },
  ])
})

test('BibTeX is read with its abbreviations; one broken entry does not take the others with it', () => {
  const {kind, rows} = readFile(`Words before
@string{jot = {Journal of Tests}}
@article{one,
  title = {{Cost \\& benefit of {M}DMA}},
  author = {Zarate, CA and {A Study Group} and others},
  journal = jot, year = 2021, doi = {https://doi.org/10.5555/ONE}
}
@article{broken,
  title = {No end
@misc{three, title = {A third}, year = {2020}}
`)
  expect(kind).toBe('bibtex')
  expect(rows[0]).toEqual({
    line: 3,
    kind: 'read',
    fields: {
      title: 'Cost & benefit of MDMA',
      authors: ['Zarate CA', 'A Study Group', 'et al.'],
      publisherKind: 'journal',
      journal: 'Journal of Tests',
      year: 2021,
      doi: '10.5555/one',
    },
  })
  expect(rows[1]).toMatchObject({line: 8, kind: 'unreadable', why: expect.stringContaining('cannot be read')})
  expect(rows[2]).toMatchObject({line: 10, kind: 'read', fields: {title: 'A third'}})
})

test('a CSV is read by the names of its columns, lines counted with those inside of cells', () => {
  const {rows, ignored} = readFile(
    'Title,Authors,Year,DOI,Colour,resultLine\r\n"A\r\nlong title",A B; C D,2020,doi:10.5555/X,red,\'=1+1\r\n,,,,,\r\nB,,soon,,,\r\n',
  )
  expect(ignored).toEqual(['Colour'])
  expect(rows).toEqual([
    {
      line: 2,
      kind: 'read',
      fields: {
        publisherKind: 'other',
        title: 'A\r\nlong title',
        authors: ['A B', 'C D'],
        year: 2020,
        doi: '10.5555/x',
        resultLine: '=1+1',
      },
    },
    {line: 5, kind: 'read', fields: {publisherKind: 'other', title: 'B', year: 'soon'}},
  ])
  expect(readFile('a,b\r\n1,2').rows).toMatchObject([{line: 1, kind: 'unreadable'}])
})

test('each row is told: new, held, perhaps held, twice, wrong', () => {
  const csv = `title,doi,pmid,year,journal
New paper about bees,10.5555/new,,2020,J
The same again,10.5555/NEW,,2020,J
Held by its DOI,10.5555/HELD,,2020,J
Held by its PMID,,77,2020,J
A sound trial of care,,,2020,J
Wrong year,,,soon,J
`
  const library = [
    {_id: 'publication-a', title: 'x', doi: '10.5555/held', pmid: undefined},
    {_id: 'drafts.publication-b', title: 'y', doi: undefined, pmid: '77'},
    {_id: 'publication-c', title: 'A Sound Trial of Care', doi: undefined, pmid: undefined},
  ]
  expect(plan(csv, library).map(({line, kind}) => `${line} ${kind}`)).toEqual([
    '2 new',
    '3 twice',
    '4 held',
    '5 held',
    '6 maybe',
    '7 problem',
  ])
  const [row] = plan(csv, library)
  if (row?.kind !== 'new') throw new Error('The first row is new.')
  expect(row.document).toMatchObject({
    _id: 'publication-10_5555__new',
    confidence: 'singleSource',
    year: 2020,
  })
  expect(row.document['fieldSources']).toContainEqual(
    expect.objectContaining({field: 'doi', source: 'file', at: AT}),
  )
  expect(row.lacks).toEqual(['studyType'])
})

const paper: Publication = {
  _id: 'publication-x',
  _type: 'publication',
  title: 'Cost & benefit: 50% of {a_b} ~ β-blocker',
  authors: ['Zarate CA', 'The β Study Group', 'van der Berg A', 'et al.'],
  year: 2022,
  issuedOn: null,
  journal: 'Ängström & Søn',
  publisher: null,
  volume: '7',
  issue: '2',
  pages: '101-110',
  doi: '10.5555/round-trip',
  pmid: '1234567',
  url: null,
  publisherKind: 'journal',
  studyType: 'randomisedTrial',
  sampleSize: null,
  isPreprint: null,
  retraction: null,
  retractionCheckedOn: null,
  resultLine: null,
  confidence: null,
  readAs: null,
  readOn: null,
  accessNote: null,
}

test.each([
  ['RIS', risOf],
  ['BibTeX', bibtexOf],
])('what we hand out as %s comes back with all that the format holds', (_name, written) => {
  const {title, authors, year, journal, volume, issue, pages, doi, pmid, publisherKind} = paper
  expect(readFile(written([paper])).rows).toEqual([
    {
      line: 1,
      kind: 'read',
      fields: {title, authors, year, journal, volume, issue, pages, doi, pmid, publisherKind},
    },
  ])
})
