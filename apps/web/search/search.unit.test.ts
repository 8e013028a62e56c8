import {describe, expect, test} from '@jest/globals'

import {excerptOf, highlight, stemOf} from './excerpt.ts'
import {parseQuestion} from './question.ts'
import {createSearchLibrary} from './search-library.ts'
import {parseSearch, searchPath} from './search-state.ts'

describe('an address', () => {
  test('what does not fit is left out', () => {
    const parsed = parseSearch(new URLSearchParams('q=%20a%00%0Ab%20&kind=story&page=-1&x=1'))
    expect(parsed).toEqual({text: 'a b', kind: undefined, page: 1})
    expect(parseSearch(new URLSearchParams(`q=${'x'.repeat(999)}`)).text).toHaveLength(200)
  })

  test('a state is written and read as itself', () => {
    const state = {text: 'a & b', kind: 'trial', page: 3} as const
    expect(searchPath(state)).toBe('/search?q=a+%26+b&kind=trial&page=3')
    expect(parseSearch(new URLSearchParams(searchPath(state).split('?')[1]))).toEqual(state)
  })
})

describe('a question', () => {
  test.each([
    ['How long does it last?', ['long', 'last']],
    ['Can I take ketamine with alcohol', ['ketamine', 'alcohol']],
    // Nothing but empty words is still a question.
    ['what is it', ['what', 'is', 'it']],
  ])('“%s” is about %j', (text, words) => {
    expect(parseQuestion(text).words).toEqual(words)
  })

  test.each([
    ['NCT01234567', {kind: 'nct', value: 'NCT01234567'}],
    ['https://clinicaltrials.gov/study/nct01234567', {kind: 'nct', value: 'NCT01234567'}],
    ['doi:10.1056/NEJMoa2032994.', {kind: 'doi', value: '10.1056/NEJMoa2032994'}],
    ['PMID 12345678', {kind: 'pmid', value: '12345678'}],
    ['988', undefined],
    ['ketamine 10 2020', undefined],
  ])('“%s” names %j', (text, identifier) => {
    expect(parseQuestion(text).identifier).toEqual(identifier)
  })
})

describe('an excerpt', () => {
  const terms = new Set(['bladder', stemOf('pain')])

  test('marks whole words, by themselves and by their stems', () => {
    expect(highlight('Pains of the bladder; painting', terms)).toEqual([
      {text: 'Pains', isMatch: true},
      {text: ' of the ', isMatch: false},
      {text: 'bladder', isMatch: true},
      {text: '; painting', isMatch: false},
    ])
  })

  test('of a long text is where most of it stands, cut at words', () => {
    const text = `${'Nothing here. '.repeat(40)}It hurts the bladder, with pain. ${'And so on. '.repeat(40)}`
    const words = excerptOf(text, terms)
      .map((part) => part.text)
      .join('')
    expect(words).toContain('hurts the bladder, with pain.')
    expect(words).toMatch(/^… \w.*\w? …$/)
    expect(words.length).toBeLessThan(240)
  })
})

describe('the index of a process', () => {
  const source = (definition: string) => ({
    terms: [
      {
        _id: 'term-1',
        _type: 'glossaryTerm',
        term: 'Word',
        slug: 'word',
        abbreviation: null,
        synonyms: null,
        definition,
        more: null,
      },
    ],
    guides: [],
    treatments: [],
    conditions: [],
    claims: [],
    questions: [],
    interactions: [],
    publications: [],
    helplines: [],
    pages: [],
  })

  test('is made once a version, and stands while the Content Lake is away', async () => {
    let reads = 0
    let isAway = false
    const kept: unknown[] = []
    const library = createSearchLibrary({
      fetchSource: async () => {
        reads += 1
        if (isAway) throw new Error('The Content Lake is away.')
        return source('first')
      },
      readKept: async () => kept[0],
      keep: async (value) => void kept.push(value),
      onProblem: (problem) => expect(problem).toBeUndefined(),
      partTitles: {},
    })
    const [one, other] = await Promise.all([library.load('v1'), library.load('v1')])
    expect(one).toBe(other)
    expect(await library.load('v1')).toBe(one)
    expect(reads).toBe(1)
    expect(kept).toHaveLength(1)

    isAway = true
    expect(await library.load('v2')).toBe(one)
    isAway = false
    expect(await library.load('v2')).not.toBe(one)
  })

  test('after a restart without a Content Lake, what was kept on disk answers; without it the failure is told', async () => {
    const edges = {
      fetchSource: () => Promise.reject(new Error('The Content Lake is away.')),
      keep: () => Promise.reject(new Error('Nothing new is there to be kept.')),
      onProblem: () => undefined,
      partTitles: {},
    }
    const library = createSearchLibrary({...edges, readKept: async () => source('kept')})
    expect((await library.load('v1')).named('word')).toHaveLength(1)
    const empty = createSearchLibrary({...edges, readKept: async () => undefined})
    await expect(empty.load('v1')).rejects.toThrow('away')
  })
})
