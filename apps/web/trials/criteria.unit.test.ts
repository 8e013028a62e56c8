import {expect, test} from '@jest/globals'
import fc from 'fast-check'

import {parseCriteria} from './criteria.ts'

test('the usual form: two headings, two lists, the escapes of the registry undone', () => {
  const text =
    'Inclusion Criteria:\n\n* Age 18 to 65\n* Score \\> 20 on the scale \\[HDRS\\]\n\nExclusion Criteria:\n\n* Psychosis\n'
  expect(parseCriteria(text)).toEqual([
    {
      kind: 'inclusion',
      title: 'Inclusion Criteria',
      lead: [],
      items: ['Age 18 to 65', 'Score > 20 on the scale [HDRS]'],
    },
    {kind: 'exclusion', title: 'Exclusion Criteria', lead: [], items: ['Psychosis']},
  ])
})

test('a list within an item stays with it', () => {
  const text = 'Inclusion Criteria:\n\n1. One of:\n   * first\n   * second\n2. Consent'
  expect(parseCriteria(text)[0]?.items).toEqual(['One of:\n– first\n– second', 'Consent'])
})

test('without lists, each paragraph is an item; without headings, one group', () => {
  expect(parseCriteria('Adults with depression.\n\nNo other medicines.')).toEqual([
    {kind: 'other', title: 'Criteria', lead: [], items: ['Adults with depression.', 'No other medicines.']},
  ])
})

test('a sentence that begins with the word is no heading', () => {
  expect(parseCriteria('Exclusion of pregnancy is by a test.')[0]?.items).toEqual([
    'Exclusion of pregnancy is by a test.',
  ])
})

test('markup is text, never markup', () => {
  expect(parseCriteria('* <script>alert(1)</script> adults')[0]?.items).toEqual([
    '<script>alert(1)</script> adults',
  ])
})

test('nothing gives nothing', () => {
  expect(parseCriteria(' \n')).toEqual([])
})

test('signs that markdown would eat keep their meaning', () => {
  const text = '* > 18 years\n* 2*10 minutes a day, 3*5 at home\n* # of drinks below 4\n* _RAND_ score'
  expect(parseCriteria(text)[0]?.items).toEqual([
    '> 18 years',
    '2*10 minutes a day, 3*5 at home',
    '# of drinks below 4',
    '_RAND_ score',
  ])
})

test('what stands behind a heading on its line is a criterion', () => {
  expect(
    parseCriteria('Inclusion Criteria: Adults with depression.\nExclusion Criteria:\n- Psychosis'),
  ).toEqual([
    {kind: 'inclusion', title: 'Inclusion Criteria', lead: [], items: ['Adults with depression.']},
    {kind: 'exclusion', title: 'Exclusion Criteria', lead: [], items: ['Psychosis']},
  ])
})

test('a sentence that introduces the list is no criterion; a heading without criteria stays', () => {
  const text =
    'Inclusion Criteria:\n\nSubjects who meet each of these:\n\n1. Adult\n2. Well\n\nExclusion Criteria:\n'
  expect(parseCriteria(text)).toEqual([
    {
      kind: 'inclusion',
      title: 'Inclusion Criteria',
      lead: ['Subjects who meet each of these:'],
      items: ['Adult', 'Well'],
    },
    {kind: 'exclusion', title: 'Exclusion Criteria', lead: [], items: []},
  ])
})

test('a number that the list would not count is kept: other criteria may refer to it', () => {
  expect(parseCriteria('4. As of criterion 2\n5. Adult')[0]?.items).toEqual([
    '4. As of criterion 2',
    '5. Adult',
  ])
})

test('a wrapped line goes on, a second paragraph of an item stays with it', () => {
  expect(parseCriteria('* Adults who can\n  consent\n\n  and read English\n* Well')[0]?.items).toEqual([
    'Adults who can consent\nand read English',
    'Well',
  ])
})

const word = fc
  .stringMatching(/^[A-Za-z0-9<>#*_&%()[\]'/.,;:=≥-]{1,12}$/)
  .filter((text) => /[A-Za-z]/.test(text))
const line = fc.record({
  indent: fc.constantFrom('', '   ', '    ', '\t'),
  marker: fc.constantFrom('', '* ', '- ', '• ', '+ '),
  words: fc.array(word, {minLength: 1, maxLength: 6}),
  end: fc.constantFrom('\n', '\n\n', '\r\n'),
})
const headings = fc.constantFrom('Inclusion Criteria:', 'Key Exclusion criteria', 'EXCLUSION:')

test('every word of the record stands in the list, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, headings)), (parts) => {
      const text = parts
        .map((part) =>
          typeof part === 'string'
            ? `${part}\n`
            : `${part.indent}${part.marker}${part.words.join(' ')}${part.end}`,
        )
        .join('')
      const expected = parts.flatMap((part) => (typeof part === 'string' ? part.split(' ') : part.words))
      const found = parseCriteria(text)
        .flatMap(({kind, title, lead, items}) => [...(kind === 'other' ? [] : [title]), ...lead, ...items])
        .join(' ')
        .split(/\s+/)
        .filter((one) => one !== '–' && one !== '')
      // The colon of a heading is its layout.
      const bare = (words: readonly string[]) => words.map((one) => one.replace(/:$/, '')).filter(Boolean)
      expect(bare(found)).toEqual(bare(expected))
    }),
    {numRuns: 500},
  )
})
