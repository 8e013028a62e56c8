import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {plugins} from '@citation-js/core'
import {authorName, namedAuthors} from '@healing-library/content/formats/author-name'
import {bibtexOf} from '@healing-library/content/formats/bibtex'
import {risOf} from '@healing-library/content/formats/ris'
import {expect, test} from '@jest/globals'
import {z} from 'zod'

import {oldPaper, regulatorLabel, trialPaper} from '../../views/guide/publications.fixture.ts'
import {researchFixture} from '../research.fixture.ts'
import {publicationsCsv} from './publications-csv.ts'

/** What another program reads in a file: CSL-JSON, as far as these tests look at it. */
const read = z.array(
  z.looseObject({
    type: z.string(),
    title: z.string(),
    author: z.array(z.record(z.string(), z.string())).optional(),
    DOI: z.string().optional(),
    URL: z.string().optional(),
    page: z.string().optional(),
    issued: z.object({'date-parts': z.array(z.array(z.number()))}).optional(),
    note: z.string().optional(),
    'container-title': z.string().optional(),
  }),
)
const readBack = (text: string, format: '@bibtex/text' | '@ris/file') =>
  read.parse(plugins.input.chain(text, {forceType: format, generateGraph: false}))

const awkward = {
  ...trialPaper,
  _id: 'publication-awkward_2024',
  title: 'Cost & benefit: 50% of $5 #1 {a_b} ~ x^2 \\end "quoted" β-blocker\nand a second line',
  authors: ['Zarate CA Jr', "O'Neill-Smith JK", 'The β Study Group', 'et al.', 'Gooley TA'],
  journal: 'Ängström & Søn',
  doi: '10.1002/(SICI)1099-1077(199812)13:3<{1}>3.0.CO;2_D',
}

test('BibTeX is read back by another program as it was meant, signs of LaTeX included', () => {
  const [entry] = readBack(bibtexOf([awkward]), '@bibtex/text')
  expect(entry).toMatchObject({
    type: 'article-journal',
    title: 'Cost & benefit: 50% of $5 #1 {a_b} ~ x^2 \\end "quoted" β-blocker and a second line',
    'container-title': 'Ängström & Søn',
    page: '101-110',
    DOI: '10.1002/(SICI)1099-1077(199812)13:3<%7B1%7D>3.0.CO;2_D',
  })
  expect(entry?.author?.map(({family, literal}) => family ?? literal)).toEqual(
    expect.arrayContaining(['Zarate', "O'Neill-Smith", 'The β Study Group', 'Gooley']),
  )
  expect(entry?.author?.[0]).toMatchObject({given: 'CA', suffix: 'Jr'})
  expect(bibtexOf([awkward])).toMatch(/^@article\{awkward-2024,/)
})

test('RIS is read back by another program, and a line break does not begin a tag', () => {
  const text = risOf([{...awkward, title: 'One line\r\nER  - and another'}, regulatorLabel])
  expect(text.match(/^ER {2}- $/gm)).toHaveLength(2)
  const [entry, label] = readBack(text, '@ris/file')
  expect(entry).toMatchObject({
    type: 'article-journal',
    title: 'One line ER - and another',
    DOI: awkward.doi,
    page: '101-110',
  })
  expect(entry?.author).toHaveLength(4)
  expect(label).toMatchObject({type: 'report', title: 'Label of an example product'})
  expect(label?.issued?.['date-parts'][0]?.slice(0, 2)).toEqual([2025, 2])
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a name is taken apart only where it is written as PubMed writes names; "et al." is nobody', () => {
  expect(authorName('Mathew SJ')).toEqual({
    kind: 'parts',
    family: 'Mathew',
    initials: 'SJ',
    suffix: undefined,
  })
  expect(authorName('van der Berg A')).toMatchObject({family: 'van der Berg', initials: 'A'})
  expect(authorName('Example Study Group')).toEqual({kind: 'whole', name: 'Example Study Group'})
  expect(namedAuthors(['Elm F', 'et al.'])).toMatchObject({hasOthers: true, named: [{family: 'Elm'}]})
})

test('what a publication lacks is left out', () => {
  expect(bibtexOf([oldPaper])).not.toMatch(/doi|undefined|null/)
  expect(bibtexOf([oldPaper])).toContain('author = {Elm, F and others}')
  expect(risOf([oldPaper])).not.toMatch(/DO {2}-|undefined|null/)
})

test('the table says nothing where nobody looked, and names the substances', () => {
  const [header, label, trial, preprint] = publicationsCsv(researchFixture, 'https://l.example').split('\r\n')
  const column = (name: string) => header?.split(',').indexOf(name) ?? -1
  expect(label?.split(',')[column('retraction')]).toBe('')
  expect(trial).toContain(',2,Examplamine,https://l.example/research/publication-trial')
  expect(preprint).toContain('yes,Retracted,2026-11-02')
})
