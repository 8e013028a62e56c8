import {expect, test} from '@jest/globals'
import fc from 'fast-check'

import {lookupOf} from '../check/lookup.ts'
import {isStoredDocument, type Row, type StoredDocument} from '../check/stored-document.ts'
import {CLINICAL_FIELDS} from './clinical-fields.ts'
import {contentHash} from './content-hash.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const cite = (id: string, key = 'c') => ({
  _key: key,
  _type: 'citation',
  publication: ref(id),
  supports: 'all of it',
})

const publication = {_id: 'publication-a', _type: 'publication', title: 'A trial', doi: '10.1000/a'}
const claim = {
  _id: 'claim-a',
  _type: 'claim',
  statement: 'It eases pain.',
  kind: 'efficacy',
  citations: [cite('publication-a')],
}
const guide = {
  _id: 'guide-x',
  _type: 'substanceGuide',
  title: 'X',
  slug: {_type: 'slug', current: 'x'},
  summary: 'What X is.',
  effects: [
    {
      _key: 'e1',
      _type: 'effect',
      name: 'Nausea',
      citations: [cite('publication-a', '1'), cite('publication-b', '2')],
    },
    {_key: 'e2', _type: 'effect', name: 'Sleep', citations: [cite('publication-a')]},
  ],
  keyFacts: [
    {_key: 'k1', _type: 'keyFact', statement: 'One.'},
    {_key: 'k2', _type: 'keyFact', statement: 'Two.'},
  ],
  evidence: [{_key: 'r', ...ref('claim-a')}],
  overview: [
    {
      _key: 'b',
      _type: 'block',
      style: 'normal',
      children: [
        {_key: 's0', _type: 'span', text: 'It was first ', marks: []},
        {_key: 's1', _type: 'span', text: 'made in a laboratory', marks: ['m1', 'strong']},
      ],
      markDefs: [{...cite('publication-a'), _key: 'm1'}],
    },
  ],
  contentUpdated: '2026-01-01',
}
const interaction = {
  _id: 'interaction-x--y',
  _type: 'interaction',
  a: {_type: 'interactionParty', guide: ref('guide-x'), kind: 'substance'},
  b: {_type: 'interactionParty', name: 'Y', kind: 'class'},
  severity: 'avoid',
}
const others = [
  publication,
  {_id: 'publication-b', _type: 'publication', title: 'Another'},
  claim,
  interaction,
]

const hash = (document: StoredDocument, library: readonly StoredDocument[] = others) =>
  contentHash(document, lookupOf([...library, document]))
const base = hash(guide)

/** The same JSON with the fields of every object in an order that the run chooses. */
function shuffled(value: unknown, order: (names: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  const fields = new Map(Object.entries(value))
  return Object.fromEntries(
    order([...fields.keys()]).map((name) => [name, shuffled(fields.get(name), order)]),
  )
}

/** Keys anew, as an import into another data set gives them, marks following their definitions. */
function rekeyed(value: unknown, salt: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rekeyed(item, salt))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === '_key') return [name, `${salt}${String(part)}`]
      if (name === 'marks' && Array.isArray(part))
        return [name, part.map((mark) => (mark === 'strong' ? mark : `${salt}${mark}`))]
      return [name, rekeyed(part, salt)]
    }),
  )
}

const asDocument = (value: unknown): StoredDocument => {
  if (!isStoredDocument(value)) throw new Error('The test lost the document.')
  return value
}

test('the hash is named by its algorithm and is 64 hex digits long', () => {
  expect(base).toMatch(/^sha256-[0-9a-f]{64}$/)
})

test('a type that nobody signs has none', () => {
  expect(hash({_id: 'redirect-a', _type: 'redirect', from: '/a'})).toBeUndefined()
})

test('the order of fields, storage fields and keys change nothing', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.string({minLength: 1}), (numbers, salt) => {
      const order = (names: string[]) =>
        names
          .map((name) => [Number(numbers.next().value), name] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, name]) => name)
      const moved = asDocument(rekeyed(shuffled(guide, order), salt.replace('strong', '')))
      expect(hash({...moved, _rev: salt, _createdAt: salt, _updatedAt: salt, _system: {base: salt}})).toBe(
        base,
      )
    }),
  )
})

test('export and import, draft and published, give the same hash', () => {
  const line = JSON.stringify({...guide, _rev: 'a', _updatedAt: '2026-01-01T00:00:00Z'})
  expect(hash(asDocument(JSON.parse(line)))).toBe(base)
  expect(hash({...guide, _id: 'drafts.guide-x'})).toBe(base)
})

test('a change to any clinical field of any type changes it', () => {
  const pairs = Object.entries(CLINICAL_FIELDS).flatMap(([type, {sequences, sets = []}]) =>
    [...sequences, ...sets].map((field) => ({type, field: field === 'parties' ? 'a' : field})),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.string({minLength: 1}),
      fc.string({minLength: 1}),
      ({type, field}, one, other) => {
        fc.pre(one.normalize('NFC') !== other.normalize('NFC'))
        const with_ = (text: string) =>
          hash({_id: 'a', _type: type, [field]: [{_key: 'k', _type: 'row', text}]})
        expect(with_(one)).not.toBe(with_(other))
        expect(with_(one)).not.toBe(hash({_id: 'a', _type: type}))
      },
    ),
    {numRuns: 500},
  )
})

test('a change to any other field changes nothing', () => {
  const {sequences = [], sets = []} = CLINICAL_FIELDS['substanceGuide'] ?? {}
  const clinical = new Set([...sequences, ...sets])
  fc.assert(
    fc.property(fc.string({minLength: 1}), fc.jsonValue(), (field, value) => {
      fc.pre(!clinical.has(field) && !['_id', '_type', '__proto__'].includes(field))
      expect(hash({...guide, [field]: value})).toBe(base)
    }),
  )
})

test('sets may stand in any order, sequences may not', () => {
  expect(hash({...guide, effects: guide.effects.toReversed()})).toBe(base)
  const [first, second] = guide.effects
  expect(hash({...guide, effects: [{...first, citations: first?.citations.toReversed()}, second]})).toBe(base)
  expect(hash({...guide, keyFacts: guide.keyFacts.toReversed()})).not.toBe(base)
})

test('how words are cut into spans changes nothing; what they say and what they rest on does', () => {
  const block = (children: Row[], markDefs: Row[] = []) => ({
    ...guide,
    overview: [{_key: 'b', _type: 'block', style: 'normal', children, markDefs}],
  })
  const span = (text: string, marks: string[] = []) => ({_key: text, _type: 'span', text, marks})
  const whole = hash(block([span('One two three')]))
  expect(hash(block([span('One '), span('two'), span(' three')]))).toBe(whole)
  expect(hash(block([span('One two four')]))).not.toBe(whole)
  expect(
    hash(block([span('One '), span('two', ['m']), span(' three')], [{...cite('publication-a'), _key: 'm'}])),
  ).not.toBe(whole)
  expect(hash(block([span('One two three')], [{...cite('publication-a'), _key: 'm'}]))).toBe(whole)
})

test('what a guide brings in is part of it: claims, their sources, and what points at it', () => {
  const with_ = (document: StoredDocument) =>
    hash(guide, [...others.filter(({_id}) => _id !== document._id), document])
  expect(with_({...claim, statement: 'It eases pain a little.'})).not.toBe(base)
  expect(with_({...publication, retraction: 'retracted'})).not.toBe(base)
  expect(with_({...interaction, severity: 'caution'})).not.toBe(base)
  expect(with_({...interaction, checkedOn: '2026-02-02'})).toBe(base)
  expect(with_({_id: 'faq-a', _type: 'faq', about: [ref('guide-x')], question: 'Why?'})).toBe(base)
})

test('a pair is one pair in either order', () => {
  expect(hash({...interaction, a: interaction.b, b: interaction.a})).toBe(hash(interaction))
})

test('documents that bring each other in do not go round for ever', () => {
  const one = {...interaction, _id: 'one', inferredFrom: ref('two')}
  const two = {...interaction, _id: 'two', inferredFrom: ref('one')}
  expect(hash(one, [two])).toMatch(/^sha256-/)
})
