import {byMost} from './counted-rows.ts'
import {asOfOf, countOf, mostOf, peopleOf, trialsOf} from './picture-words.ts'
import type {Picture, PictureRow, PictureTrial, Series} from './picture.ts'

const DRAWN = 12

/** Who took part and who is hoped for are two things; a number of which we do not know which it is, is a third. */
const SERIES: readonly Series[] = [
  {key: 'counted', label: 'People who took part', texture: 'solid'},
  {key: 'planned', label: 'People planned for', texture: 'stripes'},
  {key: 'unsaid', label: 'Planned or counted, not known which', texture: 'dots'},
]

const KINDS: ReadonlyMap<string | undefined, number> = new Map([
  ['ACTUAL', 0],
  ['ESTIMATED', 1],
])
const UNSAID = 2

export function enrolmentByCondition(trials: readonly PictureTrial[]): Picture {
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
    'Condition not known to us',
    trials.filter(({conditions}) => conditions.length === 0),
  )
  return {
    name: 'enrolment-by-condition',
    title: 'People in trials, by condition',
    sentence: sentence(
      trials.length,
      unnumbered,
      rows.map(({row}) => row),
    ),
    notes: [
      'Numbers counted and numbers planned are never added up. A trial of several conditions stands under each.',
      ...(withPeople > DRAWN
        ? [`Drawn are the ${DRAWN} conditions with the most people; the table has all of them.`]
        : []),
    ],
    rowHeading: 'Condition',
    series: SERIES,
    asideHeadings: ['Trials', 'Trials that give no number'],
    rows: rows.map(({row}) => row),
    drawnRows: Math.min(DRAWN, withPeople),
    unknown: {
      label: 'Number of people not known to us',
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

function sentence(total: number, unnumbered: number, rows: readonly PictureRow[]): string {
  const numbered = total - unnumbered
  const given = `${countOf(numbered)} of ${trialsOf(total)} ${numbered === 1 ? 'gives' : 'give'} a number of people.`
  const facts = SERIES.flatMap(({label}, at) => {
    const most = mostOf(rows.map(({label: row, values}) => ({label: row, count: values[at] ?? 0})))
    return most === undefined
      ? []
      : [`${label.toLowerCase()}: most for ${most.names} (${peopleOf(most.count)})`]
  })
  const [first] = facts
  if (first === undefined) return given
  const words = facts.join('; ')
  return `${given} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
