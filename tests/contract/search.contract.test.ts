import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'

import {answerSearch, type Indexes} from '../../apps/web/search/answer-search.ts'
import type {ExcerptPart} from '../../apps/web/search/excerpt.ts'
import type {SearchKind} from '../../apps/web/search/kinds.ts'
import {suggest} from '../../apps/web/search/suggest.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'
import {indexesOver} from './search-fixture.ts'

jest.setTimeout(60_000)

let lake: LibraryLake
let indexes: Indexes

beforeAll(async () => {
  lake = await openLibraryLake()
  indexes = await indexesOver(lake)
})

afterAll(() => lake.close())

const ask = (text: string, kind?: SearchKind, page = 1, over = indexes) =>
  answerSearch(over, {text, kind, page})
const plain = (parts: readonly ExcerptPart[]) => parts.map(({text}) => text).join('')

/** What stands first, as "kind: title", and whether it bears exactly the name that was typed. */
function first(text: string): {hit: string; isExact: boolean} {
  const [group] = ask(text).groups
  const [hit] = group?.hits ?? []
  if (group === undefined || hit === undefined) return {hit: 'nothing', isExact: false}
  return {hit: `${group.kind}: ${plain(hit.title)}`, isExact: hit.isExact}
}

describe('a name leads to what bears it, whichever name it is', () => {
  test.each([
    ['Ketamine', 'guide: Ketamine'],
    ['ketamin', 'guide: Ketamine'],
    ['Spravato', 'guide: Esketamine'],
    ['special k', 'guide: Ketamine'],
    ['Special-K', 'guide: Ketamine'],
    ['CI-581', 'guide: Ketamine'],
    ['ci581', 'guide: Ketamine'],
    ['JNJ-54135419', 'guide: Esketamine'],
    ['COMP360', 'guide: Psilocybin'],
    ['MDMA', 'guide: MDMA'],
    ['ecstasy', 'guide: MDMA'],
    ['molly', 'guide: MDMA'],
    ['3,4-methylenedioxymethamphetamine', 'guide: MDMA'],
    ['shrooms', 'guide: Psilocybin'],
    ['magic mushroom', 'guide: Psilocybin'],
    ['PTSD', 'condition: Post-traumatic stress disorder'],
    ['post traumatic stress disorder', 'condition: Post-traumatic stress disorder'],
    ['MDD', 'condition: Major depression'],
    ['alcoholism', 'condition: Alcohol use disorder'],
    ['OCD', 'condition: Obsessive-compulsive disorder'],
    ['postnatal depression', 'condition: Depression after childbirth'],
    ['SSRI', 'glossary: SSRI'],
    ['ECT', 'glossary: Electroconvulsive therapy'],
    ['side effect', 'glossary: Adverse event'],
    ['5HT2A', 'glossary: 5-HT2A receptor'],
    ['Samaritans', 'helpline: Samaritans'],
    [
      'NCT03113968',
      'trial: ELEKT-D: Electroconvulsive Therapy (ECT) vs. Ketamine in Patients With Treatment Resistant Depression (TRD)',
    ],
    [
      'nct03113968',
      'trial: ELEKT-D: Electroconvulsive Therapy (ECT) vs. Ketamine in Patients With Treatment Resistant Depression (TRD)',
    ],
    ['10.1056/NEJMoa2032994', 'publication: Trial of Psilocybin versus Escitalopram for Depression'],
    [
      'https://doi.org/10.1056/nejmoa2032994',
      'publication: Trial of Psilocybin versus Escitalopram for Depression',
    ],
  ])('%s → %s', (text, expected) => {
    expect(first(text)).toEqual({hit: expected, isExact: true})
  })
})

describe('typing errors are mended, and said', () => {
  test.each([
    ['psilosybin', 'psilocybin', 'guide: Psilocybin'],
    ['ketemine', 'ketamine', 'guide: Ketamine'],
    ['spravado', 'spravato', 'guide: Esketamine'],
    ['exstasy', 'ecstasy', 'guide: MDMA'],
    ['mdam', 'mdma', 'guide: MDMA'],
    ['anxeity', 'anxiety', 'condition: Anxiety disorders'],
  ])('%s → %s', (text, instead, expected) => {
    expect(first(text).hit).toBe(expected)
    expect(ask(text).corrections).toEqual([{word: text, instead}])
  })

  test('a word that stands somewhere is never taken for another, and a number never guessed', () => {
    // One letter from "esketamine"; it stands in the library itself.
    expect(ask('arketamine').corrections).toEqual([])
    expect(first('arketamine').hit).toBe('glossary: Arketamine')
    expect(ask('CI-582').corrections).toEqual([])
    expect(ask('NCT99999998').total).toBe(0)
    expect(ask('10.1000/no-such-paper').total).toBe(0)
  })
})

describe('questions find the place where the answer stands', () => {
  test.each([
    ['can I take ketamine with alcohol', 'interaction: Ketamine and alcohol'],
    ['is it legal in canada', 'guide: Psilocybin'],
    ['how long does it last', 'question: How long does it last?'],
    [
      'stimulants that raise blood pressure',
      'interaction: Ketamine and stimulants and other medicines that raise blood pressure',
    ],
  ])('%s → %s', (text, expected) => {
    expect(first(text).hit).toBe(expected)
  })

  test('of a guide the parts come along that say it, with the words around', () => {
    const [guides] = ask('pregnancy').groups
    expect(guides?.kind).toBe('guide')
    const parts = guides?.hits.flatMap((hit) => hit.parts) ?? []
    expect(parts.map(({title}) => title)).toContain('Who should not have it')
    const marked = parts.flatMap(({excerpt}) => excerpt.filter(({isMatch}) => isMatch))
    expect(marked.map(({text}) => text.toLowerCase())).toContain('pregnancy')
    expect(parts.every(({path}) => /^\/library\/[a-z]+#[a-z-]+$/.test(path))).toBe(true)
  })

  test('where nothing says all of the words, what says most of them, and it is said', () => {
    const answer = ask('ketamine zebra depression')
    expect(answer.isPartial).toBe(true)
    expect(answer.total).toBeGreaterThan(0)
    expect(ask('ketamine depression').isPartial).toBe(false)
  })
})

test.each([['suicide'], ['sucide'], ['overdose'], ['ketamine overdose'], ['I want to die']])(
  'who looks for “%s” is shown help first',
  (text) => {
    expect(ask(text).isCrisis).toBe(true)
    expect(suggest(indexes, text)[0]?.kind).toBe('help')
  },
)

test('counts, groups and pages tell the same', () => {
  const all = ask('depression')
  expect(all.total).toBe(all.counts.reduce((sum, {total}) => sum + total, 0))
  for (const {kind, total} of all.counts) {
    const ids = new Set<string>()
    const {pageCount} = ask('depression', kind)
    for (let page = 1; page <= pageCount; page += 1) {
      for (const {id} of ask('depression', kind, page).groups[0]?.hits ?? []) ids.add(id)
    }
    expect([kind, ids.size]).toEqual([kind, total])
  }
  expect(ask('depression', 'trial', 10_000).page).toBe(ask('depression', 'trial').pageCount)
})

test('nothing is found by nothing, nor by what nobody wrote', () => {
  expect(ask('').total).toBe(0)
  expect(ask('kratom').total).toBe(0)
  expect(ask('?!').total).toBe(0)
  expect(ask('__proto__ constructor').total).toBe(0)
})

test('drafts, stories and private records are not in it; what is withdrawn or renamed is gone', async () => {
  const draft = {
    _id: 'drafts.term-of-a-draft',
    _type: 'glossaryTerm',
    term: 'Quuxium',
    slug: {_type: 'slug', current: 'quuxium'},
    definition: 'A word of a draft.',
  }
  await lake.editor.mutate([{createOrReplace: draft}])
  expect(ask('quuxium', undefined, 1, await indexesOver(lake)).total).toBe(0)

  await lake.editor.mutate([{createOrReplace: {...draft, _id: 'term-of-a-draft'}}])
  expect(ask('quuxium', undefined, 1, await indexesOver(lake)).total).toBe(1)

  await lake.editor.mutate([
    {patch: {id: 'term-of-a-draft', set: {term: 'Corgeium', definition: 'Another.'}}},
  ])
  const renamed = await indexesOver(lake)
  expect([ask('quuxium', undefined, 1, renamed).total, ask('corgeium', undefined, 1, renamed).total]).toEqual(
    [0, 1],
  )

  await lake.editor.mutate([{delete: {id: 'term-of-a-draft'}}, {delete: {id: 'drafts.term-of-a-draft'}}])
  expect(ask('corgeium', undefined, 1, await indexesOver(lake)).total).toBe(0)

  const stories: string[] = await lake.site.fetch('*[_type == "testimonial"].title')
  expect(stories.length).toBeGreaterThan(0)
  for (const title of stories) expect(first(title).isExact).toBe(false)
})

test('suggestions are names that begin so, under whichever name', () => {
  const titles = (text: string) => suggest(indexes, text).map(({title, foundAs}) => [title, foundAs])
  expect(titles('ket')[0]).toEqual(['Ketamine', undefined])
  expect(titles('spr')[0]).toEqual(['Esketamine', 'Spravato'])
  expect(titles('ci5')[0]).toEqual(['Ketamine', 'CI-581'])
  expect(titles('psylocibin')[0]).toEqual(['Psilocybin', undefined])
  expect(titles('NCT0311').length).toBeGreaterThan(0)
  expect(titles('k')).toEqual([])
})
