import {durableTransactions} from './durable-transactions.ts'
import {faults} from './faults.ts'
import type {Figure} from './figure.ts'
import {httpQueries} from './http-queries.ts'
import {queryPlanner} from './query-planner.ts'
import {siteSearch} from './site-search.ts'
import {site} from './site/site.ts'
import {starterQueries} from './starter-queries.ts'
import {studio} from './studio/studio.ts'
import {trialDiff} from './trial-diff.ts'
import {trialDirectory} from './trial-directory.ts'
import {trialSync} from './trial-sync.ts'

/**
 * `npm run bench`: every measured figure, as a table. The machine is noisy: ratios of one run are what to compare.
 * `npm run bench -- studio`: the measures of these names alone.
 */
const MEASURES = [
  durableTransactions,
  starterQueries,
  queryPlanner,
  httpQueries,
  trialDirectory,
  siteSearch,
  trialDiff,
  trialSync,
  site,
  studio,
  faults,
]

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2).replace(/\.00$/, ''))

function row({name, value, unit, ratio}: Figure): string {
  return `| ${name} | ${number(value)} ${unit} | ${ratio === undefined ? '' : `${ratio.toFixed(2)}×`} |`
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => MEASURES.every((measure) => measure.name !== name))
if (unknown.length > 0) {
  console.error(
    `There is no measure ${unknown.join(', ')}. There are: ${MEASURES.map(({name}) => name).join(', ')}.`,
  )
  process.exit(2)
}
const wanted = names.length === 0 ? MEASURES : MEASURES.filter(({name}) => names.includes(name))

console.log('| figure | value | of the one above |\n| --- | ---: | ---: |')
for (const measure of wanted) for (const figure of await measure()) console.log(row(figure))
