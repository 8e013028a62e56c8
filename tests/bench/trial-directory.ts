import type {TrialTerms} from '@healing-library/content/queries/trials'

import {messages} from '../../apps/web/messages/messages.ts'
import {answerDirectory} from '../../apps/web/trials/answer.ts'
import {parseState} from '../../apps/web/trials/directory-state.ts'
import {createTrialIndex} from '../../apps/web/trials/trial-index.ts'
import type {Figure} from './figure.ts'
import {generatedTrialRows} from './generated-trials.ts'

const {facets} = messages('en').trials

const SIZES = [1000, 10_000, 50_000]
const WARM_UP = 100
const ROUNDS = 600

/** What visitors ask: nothing, one filter, several, words, a street name, a typing error, a deep page. */
const ADDRESSES = [
  '',
  'status=RECRUITING',
  'substance=substance-3&country=France&country=Canada',
  'q=depression',
  'q=special+3&phase=PHASE2&phase=PHASE3&age=adult',
  'q=psylocibin+treatment',
  'status=unknown&therapy=unknown&results=yes&sort=size',
  'q=trial&sort=title&page=25',
  'updated=90&volunteers=yes&sex=female&type=INTERVENTIONAL',
]

/** How long the directory takes to answer an address, facets and all, at three sizes: the slowest twentieth of answers. */
export async function trialDirectory(): Promise<Figure[]> {
  const building: Figure[] = []
  const answering: Figure[] = []
  let before: number | undefined
  for (const size of SIZES) {
    const rows = generatedTrialRows(size)
    const started = performance.now()
    const index = createTrialIndex(rows, TERMS, '2026-11-21')
    building.push({name: `index of ${size} generated trials`, value: performance.now() - started, unit: 'ms'})
    const times = measure(
      (address) => answerDirectory(index, parseState(new URLSearchParams(address)).state, facets).total,
    )
    const p95 = times[Math.floor(times.length * 0.95)] ?? 0
    const ratio = before === undefined ? {} : {ratio: p95 / before}
    answering.push({
      name: `directory of ${size} generated trials, answer, p95`,
      value: p95,
      unit: 'ms',
      ...ratio,
    })
    before = p95
  }
  return [...building, ...answering]
}

function measure(answer: (address: string) => number): number[] {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const address = ADDRESSES[(round + WARM_UP) % ADDRESSES.length] ?? ''
    const started = performance.now()
    answer(address)
    if (round >= 0) times.push(performance.now() - started)
  }
  return times.toSorted((left, right) => left - right)
}

const TERMS: TrialTerms = {
  guides: Array.from({length: 12}, (_, at) => ({
    _id: `guide-${at}`,
    _type: 'substanceGuide',
    title: `Substance ${at}`,
    slug: `substance-${at}`,
    names: [`special ${at}`, `SUB-${at}`],
  })),
  conditions: Array.from({length: 30}, (_, at) => ({
    _id: `condition-${at}`,
    _type: 'condition',
    title: `Condition ${at}`,
    slug: `condition-${at}`,
    synonyms: [`everyday ${at}`],
    registryTerms: [],
  })),
}
