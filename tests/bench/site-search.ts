import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

import {
  parseSearchSource,
  SEARCH_SOURCE_QUERY,
  type SearchSource,
} from '@healing-library/content/queries/search'
import type {TrialTerms} from '@healing-library/content/queries/trials'
import {starterDocuments} from '@healing-library/starter'
import {evaluate, parse} from 'groq-js'

import {guideTitles} from '../../apps/web/messages/en/guide-sections.ts'
import {answerSearch, type Indexes} from '../../apps/web/search/answer-search.ts'
import {searchEntries} from '../../apps/web/search/entries.ts'
import {createSearchIndex} from '../../apps/web/search/search-index.ts'
import {parseSearch} from '../../apps/web/search/search-state.ts'
import {suggest} from '../../apps/web/search/suggest.ts'
import {createTrialIndex} from '../../apps/web/trials/trial-index.ts'
import type {Figure} from './figure.ts'
import {generatedTrialRows} from './generated-trials.ts'

const TRIALS = 10_000
/** Beside the papers of the starter content, made of their words: a library that has grown. */
const PUBLICATIONS = 2000
const WARM_UP = 200
const ROUNDS = 1500

/** What people type: names, codes, typing errors, questions, identifiers, what is nowhere, one kind alone. */
const ADDRESSES = [
  'q=ketamine',
  'q=special+k',
  'q=CI-581',
  'q=psilosybin',
  'q=ketemine+anxeity',
  'q=depression',
  'q=can+i+take+ketamine+with+alcohol',
  'q=is+it+legal+in+canada',
  'q=pregnant',
  'q=blood+pressure+medicines',
  'q=suicide',
  'q=10.1056%2FNEJMoa2032994',
  'q=NCT00001234',
  'q=treatment+resistant+depression+randomised&kind=publication&page=3',
  'q=trial&kind=trial&page=25',
  'q=xylophone+zeppelin',
]
const TYPED = ['ke', 'keta', 'spec', 'psylo', 'treatment res', 'NCT0000', 'anxi', 'zzz']

/** How long the search of the whole library takes at 10,000 trials, to make and to answer, and what it weighs. */
export async function siteSearch(): Promise<Figure[]> {
  const source = await librarySource()
  const rows = generatedTrialRows(TRIALS)
  const trials = createTrialIndex(rows, TERMS, '2026-11-21')
  const before = usedBytes()
  const started = performance.now()
  const library = createSearchIndex(searchEntries(source, guideTitles))
  const builtMs = performance.now() - started
  const bytes = usedBytes() - before
  const indexes: Indexes = {library, trials}
  const answers = measure(ADDRESSES, (address) =>
    answerSearch(indexes, parseSearch(new URLSearchParams(address))),
  )
  const suggestions = measure(TYPED, (text) => suggest(indexes, text))
  const of = `site search, ${TRIALS} trials and ${library.entries.length} other entries`
  return [
    {name: `${of}: index without trials`, value: builtMs, unit: 'ms'},
    {name: `${of}: memory without trials`, value: bytes / 2 ** 20, unit: 'MiB'},
    {name: `${of}: answer, p50`, value: at(answers, 0.5), unit: 'ms'},
    {name: `${of}: answer, p95`, value: at(answers, 0.95), unit: 'ms'},
    {name: `${of}: suggestions, p95`, value: at(suggestions, 0.95), unit: 'ms'},
  ]
}

function measure(inputs: readonly string[], answer: (input: string) => unknown): number[] {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const input = inputs[(round + WARM_UP) % inputs.length] ?? ''
    const started = performance.now()
    answer(input)
    if (round >= 0) times.push(performance.now() - started)
  }
  return times.toSorted((left, right) => left - right)
}

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0

function usedBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

/** The starter content as a lake answers, with papers enough for a library of years. */
async function librarySource(): Promise<SearchSource> {
  const answer = await evaluate(parse(SEARCH_SOURCE_QUERY), {dataset: starterDocuments()})
  const {value} = parseSearchSource(await answer.get())
  if (value === null) throw new Error('The starter content does not fit its contract.')
  const titles = value.publications.map(({title}) => title.split(' '))
  const more = Array.from({length: PUBLICATIONS}, (_, n) => {
    const [one = [], other = []] = [titles[n % titles.length], titles[(n * 31 + 7) % titles.length]]
    return {
      _id: `publication-made-up-${n}`,
      _type: 'publication' as const,
      title: `Made up ${n}: ${[...one.slice(0, 6), ...other.slice(2)].join(' ')}`,
      authors: [`Author ${n % 400}`],
      journal: `Journal ${n % 60}`,
      publisher: null,
      year: 2000 + (n % 27),
      doi: `10.5555/made-up.${n}`,
      pmid: null,
      nctIds: [],
      studyType: 'randomisedTrial' as const,
      resultLine: other.join(' '),
      retraction: null,
    }
  })
  return {...value, publications: [...value.publications, ...more]}
}

const TERMS: TrialTerms = {
  guides: [
    {
      _id: 'guide-1',
      _type: 'substanceGuide',
      title: 'Ketamine',
      slug: 'ketamine',
      names: ['Special K', 'CI-581'],
    },
  ],
  conditions: [],
}
