import type {ComparedGuide} from '@healing-library/content/contracts/comparison'
import {TRIALS_PATH} from '@healing-library/content/paths'
import {
  CONTRAINDICATION_STRENGTHS,
  EFFECT_TIMINGS,
  EFFECT_VALENCES,
  FREQUENCY_BANDS,
  INDICATION_STATUSES,
  LEGAL_JURISDICTIONS,
  ROUTES,
} from '@healing-library/content/vocabulary/clinical'
import {CERTAINTIES} from '@healing-library/content/vocabulary/evidence'

import type {CompareWords} from '../../messages/en/compare.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import type {TagTone} from '../../ui/tag.tsx'
import {aliasesBeside} from '../guide/aliases.ts'
import type {CellItem, ComparisonRow, ComparisonSection} from './comparison-row.ts'

type Formats = GuideWords['formats']
type Guides = readonly ComparedGuide[]
type Indication = ComparedGuide['indications'][number]
type Effect = ComparedGuide['effects'][number]

/** The rows of a comparison, part by part. What stands in them is the guides' own. */
export function comparisonSections(
  guides: Guides,
  words: CompareWords,
  formats: Formats,
): ComparisonSection[] {
  const section = (
    id: Exclude<keyof CompareWords['sections'], 'together' | 'references'>,
    rows: readonly ComparisonRow[],
  ): ComparisonSection => ({id, title: words.sections[id], lead: leadOf(id, words), rows})
  return [
    section('glance', glance(guides, words, formats)),
    section('approval', approval(guides, words, formats)),
    section('law', law(guides, words, formats)),
    section('effects', effects(guides, words)),
    section('contraindications', contraindications(guides, words)),
    section('evidence', evidence(guides, words)),
    section('frameworks', frameworks(guides, words)),
    section('routes', routes(guides, words)),
    section('body', targets(guides, words)),
    section('trials', trials(guides, words)),
  ]
}

const leadOf = (id: string, {leads}: CompareWords): string | undefined => {
  const byId: Readonly<Record<string, string>> = leads
  return byId[id]
}

type Cells = (guide: ComparedGuide) => readonly CellItem[]

const rowOf = (guides: Guides, key: string, label: string, empty: string, cells: Cells): ComparisonRow => ({
  key,
  label,
  empty,
  cells: guides.map((guide) => cells(guide)),
})

/** A row for each word of a closed list. With `always`, also where no guide has anything of it. */
function rowsByWords<Key extends string>(
  guides: Guides,
  list: Readonly<Record<Key, string>>,
  empty: string,
  cells: (guide: ComparedGuide, key: Key) => readonly CellItem[],
  always = false,
): ComparisonRow[] {
  return keysOf(list)
    .map((key) => rowOf(guides, key, list[key], empty, (guide) => cells(guide, key)))
    .filter((row) => always || row.cells.some((items) => items.length > 0))
}

const keysOf = <Key extends string>(list: Readonly<Record<Key, string>>): Key[] => {
  const isKey = (key: string): key is Key => Object.hasOwn(list, key)
  return Object.keys(list).filter(isKey)
}

const item = (key: string, text: string): CellItem => ({key, text})

function glance(guides: Guides, {rows, nothing, notSet}: CompareWords, formats: Formats): ComparisonRow[] {
  const day = (key: string, value: string | null) => (value === null ? [] : [item(key, formats.date(value))])
  return [
    rowOf(guides, 'summary', rows.summary, nothing, ({deck}) => [item('deck', deck)]),
    rowOf(guides, 'risk', rows.risk, nothing, ({riskLine}) => [item('risk', riskLine)]),
    rowOf(guides, 'names', rows.names, nothing, (guide) => {
      const names = aliasesBeside(guide).map(({name}) => name)
      return names.length === 0 ? [] : [item('names', formats.list(names))]
    }),
    rowOf(guides, 'facts', rows.keyFacts, nothing, ({keyFacts}) =>
      keyFacts.map(({_key, label, statement, citations}) => ({
        key: _key,
        label,
        text: statement,
        citations,
      })),
    ),
    rowOf(guides, 'updated', rows.updated, notSet, ({contentUpdated}) => day('updated', contentUpdated)),
    rowOf(guides, 'due', rows.reviewDue, notSet, ({nextReviewDue}) => day('due', nextReviewDue)),
  ]
}

const approval = (guides: Guides, words: CompareWords, formats: Formats): ComparisonRow[] =>
  rowsByWords(
    guides,
    INDICATION_STATUSES,
    words.noneRecorded,
    ({indications}, status) =>
      indications.filter((row) => row.status === status).map((row) => indicationItem(row, words, formats)),
    true,
  )

function indicationItem(row: Indication, words: CompareWords, formats: Formats): CellItem {
  const since = row.since === null ? [] : [words.since(formats.date(row.since))]
  return {
    key: row._key,
    text: row.condition,
    aside: [row.product, formats.country(row.jurisdiction), ...since].join(', '),
    citations: row.citations,
  }
}

/** Countries that readers ask about have a row even where no guide was compared with their law. */
function law(guides: Guides, words: CompareWords, formats: Formats): ComparisonRow[] {
  const countries = new Set<string>([
    ...LEGAL_JURISDICTIONS,
    ...guides.flatMap(({legalStatus}) => legalStatus.map(({jurisdiction}) => jurisdiction)),
  ])
  return [...countries].map((country) =>
    rowOf(guides, country, formats.country(country), words.nothing, ({legalStatus}) =>
      legalStatus
        .filter(({jurisdiction}) => jurisdiction === country)
        .map((row) => ({
          key: row._key,
          text: [row.region, `${row.schedule}.`, row.medicalUse].filter((part) => part !== null).join(' '),
          aside: words.checked(formats.date(row.checkedOn)),
          citations: row.citations,
        })),
    ),
  )
}

const targets = (guides: Guides, {rows, nothing}: CompareWords): ComparisonRow[] => [
  rowOf(guides, 'targets', rows.targets, nothing, (guide) =>
    guide.targets.map(({_key, target, action, certainty, citations}) => ({
      key: _key,
      text: `${target}: ${action}`,
      ...(certainty === null ? {} : {aside: CERTAINTIES[certainty]}),
      citations,
    })),
  ),
]

const routes = (guides: Guides, {nothing}: CompareWords): ComparisonRow[] =>
  rowsByWords(guides, ROUTES, nothing, ({routeFacts}, route) =>
    routeFacts
      .filter((row) => row.route === route)
      .map(({_key, fact, citations}) => ({key: _key, text: fact, citations})),
  )

const effects = (guides: Guides, {nothing}: CompareWords): ComparisonRow[] =>
  rowsByWords(guides, EFFECT_TIMINGS, nothing, (guide, timing) =>
    guide.effects.filter((effect) => effect.timing === timing).map(effectItem),
  )

const VALENCE_TONES = {
  wanted: 'good',
  neutral: 'plain',
  unwanted: 'care',
} as const satisfies Record<Effect['valence'], TagTone>

const effectItem = ({_key, name, valence, frequency, citations}: Effect): CellItem => ({
  key: _key,
  text: name,
  grade: {tone: VALENCE_TONES[valence], words: EFFECT_VALENCES[valence]},
  aside: FREQUENCY_BANDS[frequency ?? 'unknown'],
  citations,
})

const contraindications = (guides: Guides, {nothing}: CompareWords): ComparisonRow[] =>
  rowsByWords(guides, CONTRAINDICATION_STRENGTHS, nothing, (guide, strength) =>
    guide.contraindications
      .filter((row) => row.strength === strength)
      .map(({_key, condition, note, citations}) => ({key: _key, text: condition, aside: note, citations})),
  )

const frameworks = (guides: Guides, {rows, nothing}: CompareWords): ComparisonRow[] => [
  rowOf(guides, 'frameworks', rows.frameworks, nothing, (guide) =>
    guide.frameworks.map(({_key, name, setting, citations}) => ({
      key: _key,
      text: name,
      aside: setting,
      citations,
    })),
  ),
]

/** By certainty, the surest first: how sure is what a comparison is about. */
const evidence = (guides: Guides, {nothing}: CompareWords): ComparisonRow[] =>
  rowsByWords(guides, CERTAINTIES, nothing, (guide, certainty) =>
    guide.evidence
      .filter((claim) => claim.certainty === certainty)
      .map(({_key, statement, population, citations}) => ({
        key: _key,
        text: statement,
        ...(population === null ? {} : {aside: population}),
        citations,
      })),
  )

const trials = (guides: Guides, {rows, nothing, allTrials}: CompareWords): ComparisonRow[] => [
  rowOf(guides, 'trials', rows.trials, nothing, ({slug, title, trialCount}) => [
    item('count', String(trialCount)),
    {key: 'all', text: allTrials(title), href: `${TRIALS_PATH}?substance=${encodeURIComponent(slug)}`},
  ]),
  rowOf(guides, 'recruiting', rows.recruiting, nothing, ({slug, recruitingCount}) => [
    {
      key: 'recruiting',
      text: String(recruitingCount),
      href: `${TRIALS_PATH}?status=RECRUITING&substance=${encodeURIComponent(slug)}`,
    },
  ]),
]
