import {publication} from '@healing-library/content/documents/publication'
import {RegistryError} from '@healing-library/registry/errors'
import type {RetractionVerdict} from '@healing-library/registry/publications/retraction'
import {expect, test} from '@jest/globals'

import {FOUND} from '../found.fixture.ts'
import {answerWords} from './answer-words.ts'
import {foundFields} from './found-fields.ts'
import {isHeld, matchesOf} from './library-matches.ts'
import {newPublication} from './new-publication.ts'
import {otherWork} from './other-work.ts'
import {studyTypeOf} from './study-type.ts'
import {fieldsTaken} from './take.ts'

const AT = '2026-11-29T21:00:00.000Z'
const unknown: RetractionVerdict = {status: 'unknown', evidence: [], notAsked: ['PubMed was away.']}

test('each field says what was found, from whom, and whether it is what stands', () => {
  const document = {title: 'A Sound Trial of Care', year: 2022, doi: '10.5555/SOUND', authors: []}
  const fields = foundFields(FOUND, document)
  expect(fields.map(({name, state}) => `${name} ${state}`)).toEqual([
    'title same',
    'authors empty',
    'journal empty',
    'year differs',
    'doi same',
    'pmid empty',
    'nctIds empty',
  ])
  expect(fields.find(({name}) => name === 'journal')?.source).toBe('both')
  expect(fields.find(({name}) => name === 'year')).toMatchObject({
    source: 'crossref',
    otherwise: {value: 2024, source: 'pubmed'},
  })
})

test('a record of this machine is never named as Crossref’s', () => {
  const answers = {
    crossref: {kind: 'found', isOwnRecord: true},
    pubmed: {kind: 'found', isOwnRecord: false},
  } as const
  const sources = foundFields({...FOUND, answers}, {}).map(({name, source}) => [name, source])
  expect(Object.fromEntries(sources)).toMatchObject({title: 'ownRecord', authors: 'pubmed', doi: 'ownRecord'})
  expect(sources.flat()).not.toContain('both')
})

test('what is taken is written with its source, and rows of other fields stay', () => {
  const earlier = {_key: 'volume', _type: 'fieldSource', field: 'volume', source: 'file', value: '7', at: AT}
  const old = {...earlier, _key: 'title', field: 'title'}
  const set = fieldsTaken(
    {fields: [{name: 'title', value: 'New', source: 'both'}], retraction: FOUND, at: AT},
    {fieldSources: [earlier, old]},
  )
  expect(set).toEqual({
    title: 'New',
    retraction: 'none',
    retractionCheckedOn: '2026-11-29',
    fieldSources: [
      earlier,
      {_key: 'title', _type: 'fieldSource', field: 'title', source: 'both', value: 'New', at: AT},
      {_key: 'retraction', _type: 'fieldSource', field: 'retraction', source: 'both', value: 'none', at: AT},
    ],
  })
})

test('an unknown state of retraction is never written, whatever stands', () => {
  const taken = fieldsTaken(
    {fields: [], retraction: {...FOUND, retraction: unknown}, at: AT},
    {retraction: 'retracted'},
  )
  expect(taken).toEqual({})
})

test('a new publication fits the contract; only its record was read', () => {
  const made = newPublication(FOUND, {at: AT, randomId: () => 'x'})
  expect(publication.parse(made)).toMatchObject({
    _id: 'publication-10_5555__sound',
    publisherKind: 'journal',
    studyType: 'randomisedTrial',
    confidence: 'verified',
    readAs: 'record',
    readOn: '2026-11-29',
    retraction: 'none',
  })
})

test('a preprint names its house; without a title nothing is made', () => {
  const {journal: _journal, ...rest} = FOUND.found
  const isPreprint = {value: true, source: 'crossref'} as const
  const preprint = newPublication({...FOUND, found: {...rest, isPreprint}}, {at: AT, randomId: () => 'x'})
  expect(publication.parse(preprint)).toMatchObject({
    publisherKind: 'other',
    publisher: 'A house',
    isPreprint: true,
  })
  expect(newPublication({...FOUND, found: {}}, {at: AT, randomId: () => 'x'})).toBeUndefined()
})

test('what the library holds is found by DOI in any case, by PMID, and perhaps by title; each once, drafts with theirs', () => {
  const library = [
    {_id: 'a', title: 'Other words', doi: '10.5555/SOUND', pmid: undefined},
    {_id: 'drafts.a', title: 'A sound trial of care', doi: undefined, pmid: undefined},
    {_id: 'b', title: 'Quite another', doi: undefined, pmid: '1001'},
    {_id: 'c', title: 'A sound trial of care: results', doi: undefined, pmid: undefined},
    {_id: 'd', title: 'Nothing like it', doi: '10.5555/x', pmid: '7'},
  ]
  const wanted = {doi: '10.5555/sound', pmid: '1001', title: 'A Sound Trial of Care'}
  const matches = matchesOf(wanted, library)
  expect(matches.map(({id, by}) => `${id} ${by}`)).toEqual(['a doi', 'b pmid', 'c title'])
  expect(isHeld(matches)).toBe(true)
  expect(isHeld(matchesOf({title: 'A Sound Trial of Care'}, library, 'a'))).toBe(false)
})

test('a number that leads to quite another title is told', () => {
  expect(otherWork(FOUND, {title: 'Bees and their keepers in winter'})).toContain('is of another work')
  expect(otherWork(FOUND, {title: 'A sound trial of care'})).toBeUndefined()
  expect(otherWork(FOUND, {})).toBeUndefined()
})

test('PubMed’s kinds become ours only where they say what was done', () => {
  expect(studyTypeOf(['Review', 'Systematic Review'])).toBe('systematicReview')
  expect(studyTypeOf(['Journal Article', 'Clinical Trial'])).toBeUndefined()
})

test.each([
  ['network', undefined, /does not answer at http:\/\/127.0.0.1:3910\. .*npm start/],
  ['timeout', undefined, /too long/],
  ['busy', 504, /too long/],
  ['busy', 429, /busy/],
  ['busy', 503, /busy/],
  ['busy', 502, /offline/],
  ['status', 403, /STUDIO_URL/],
  ['webPage', 200, /something else/],
  ['shape', 200, /something else/],
  ['tooLarge', 200, /could not be asked/],
] as const)('%s (%s) is a sentence that says what to do', (code, status, words) => {
  const url = 'http://127.0.0.1:3910/crossref/works/x'
  const error = new RegistryError(code, 'x', status === undefined ? {url} : {url, status})
  const told = answerWords('crossref', {kind: 'failed', error})
  expect(told).toMatch(words)
  expect(told).toContain('What you typed is kept')
})

test('an answer that is well needs no words', () => {
  expect(answerWords('pubmed', {kind: 'found', isOwnRecord: false})).toBeUndefined()
  expect(answerWords('pubmed', {kind: 'found', isOwnRecord: true})).toContain('record of this machine')
  expect(answerWords('pubmed', {kind: 'notFound'})).toContain('does not hold')
})
