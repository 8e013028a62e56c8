import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {byMost} from './counted-rows.ts'
import {asOfOf, mostOf} from './picture-words.ts'
import type {Picture, PictureRow, PictureTrial, Series} from './picture.ts'

const DRAWN = 12

/** Who took part and who is hoped for are two things; a number of which we do not know which it is, is a third. */
const SERIES = [
  {key: 'counted', texture: 'solid'},
  {key: 'planned', texture: 'stripes'},
  {key: 'unsaid', texture: 'dots'},
] as const

const KINDS: ReadonlyMap<string | undefined, number> = new Map([
  ['ACTUAL', 0],
  ['ESTIMATED', 1],
])
const UNSAID = 2

export function enrolmentByCondition(trials: readonly PictureTrial[], all: TrialPicturesWords): Picture {
  const {enrolment: words} = all
  const series: Series[] = SERIES.map(({key, texture}) => ({key, texture, label: words.series[key]}))
  const rows = Array.from(byCondition(trials), ([condition, own]) => rowOf(condition, condition, own))
    .map((row) => ({
      row,
      label: row.label,
      count: row.values.reduce((most, value) => Math.max(most, value), 0),
    }))
    .toSorted(byMost)
  const withPeople = rows.filter(({count}) => count > 0).length
  const unnumbered = trials.filter(({enrolment}) => enrolment === undefined).length
  const unclassified = rowOf(
    'unknown',
    words.unclassified,
    trials.filter(({conditions}) => conditions.length === 0),
  )
  return {
    name: 'enrolment-by-condition',
    title: words.title,
    sentence: sentence({total: trials.length, unnumbered, rows: rows.map(({row}) => row)}, series, all),
    notes: [words.note, ...(withPeople > DRAWN ? [words.drawn(DRAWN)] : [])],
    rowHeading: words.heading,
    series,
    asideHeadings: [all.trials, words.withoutNumber],
    rows: rows.map(({row}) => row),
    drawnRows: Math.min(DRAWN, withPeople),
    unknown: {
      label: words.unknown,
      count: unnumbered,
      total: trials.length,
      isRowDrawn: unclassified.values.some((value) => value > 0),
      row: unclassified,
    },
    asOf: asOfOf(trials),
  }
}

function byCondition(trials: readonly PictureTrial[]): Map<string, PictureTrial[]> {
  const groups = new Map<string, PictureTrial[]>()
  for (const trial of trials) {
    for (const condition of new Set(trial.conditions)) {
      const group = groups.get(condition)
      if (group === undefined) groups.set(condition, [trial])
      else group.push(trial)
    }
  }
  return groups
}

function rowOf(key: string, label: string, trials: readonly PictureTrial[]): PictureRow {
  const values = SERIES.map(() => 0)
  for (const {enrolment} of trials) {
    if (enrolment === undefined) continue
    const at = KINDS.get(enrolment.type) ?? UNSAID
    values[at] = (values[at] ?? 0) + enrolment.count
  }
  const unnumbered = trials.filter(({enrolment}) => enrolment === undefined).length
  return {key, label, values, aside: [trials.length, unnumbered]}
}

function sentence(
  {total, unnumbered, rows}: {total: number; unnumbered: number; rows: readonly PictureRow[]},
  series: readonly Series[],
  all: TrialPicturesWords,
): string {
  const {enrolment: words} = all
  const given = words.given(total - unnumbered, total)
  const facts = series.flatMap(({label}, at) => {
    const counts = rows.map(({label: row, values}) => ({label: row, count: values[at] ?? 0}))
    const most = mostOf(counts, all)
    return most === undefined ? [] : [words.most(label, most.names, most.count)]
  })
  const [first] = facts
  if (first === undefined) return given
  const said = facts.join('; ')
  return `${given} ${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
