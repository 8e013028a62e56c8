import {asOfOf, countOf, mostOf, trialsOf} from './picture-words.ts'
import type {Picture, PictureRow, PictureTrial} from './picture.ts'
import {STATUS_SERIES, statusGroup} from './status-groups.ts'

/** Columns that stay legible on a telephone; what is older shares the first of them. */
const MAX_YEARS = 30

/** Every year between the first and the last has its column: a year without trials is a fact too. */
export function byStartYear(trials: readonly PictureTrial[]): Picture {
  const dated = trials.flatMap(({startYear, status}) =>
    startYear === undefined ? [] : [{startYear, status}],
  )
  const undated = trials.filter(({startYear}) => startYear === undefined)
  const rows = yearRows(dated)
  const most = mostOf(rows.map(({label, values}) => ({label, count: sum(values)})))
  return {
    name: 'by-start-year',
    title: 'Trials by the year in which they start',
    sentence:
      most === undefined
        ? `For none of ${trialsOf(trials.length)} is the start known to us.`
        : `Of ${trialsOf(trials.length)}, ${countOf(dated.length)} ${dated.length === 1 ? 'has' : 'have'} a start known to us, most often in ${most.names} (${countOf(most.count)}${most.isShared ? ' each' : ''}).`,
    notes: [
      'A start may be planned rather than past. The status is the one that we hold now, not that of the year.',
    ],
    rowHeading: 'Start',
    series: STATUS_SERIES,
    asideHeadings: [],
    rows,
    drawnRows: rows.length,
    unknown: {
      label: 'Start not known to us',
      count: undated.length,
      total: trials.length,
      isRowDrawn: false,
      row: rowOf('unknown', 'Not known to us', undated),
    },
    asOf: asOfOf(trials),
  }
}

type Dated = {startYear: number; status: string | undefined}

function yearRows(dated: readonly Dated[]): PictureRow[] {
  if (dated.length === 0) return []
  const years = dated.map(({startYear}) => startYear)
  const earliest = years.reduce((least, year) => Math.min(least, year))
  const last = years.reduce((most, year) => Math.max(most, year))
  const first = Math.max(earliest, last - MAX_YEARS + 1)
  const groups = Map.groupBy(dated, ({startYear}) => Math.max(first, startYear))
  return Array.from({length: last - first + 1}, (_, at) => {
    const year = first + at
    const isShared = at === 0 && earliest < first
    const own = groups.get(year) ?? []
    return rowOf(String(year), isShared ? `${year} and before` : String(year), own)
  })
}

function rowOf(key: string, label: string, trials: readonly {status?: string | undefined}[]): PictureRow {
  const groups = trials.map(({status}) => statusGroup(status))
  return {
    key,
    label,
    values: STATUS_SERIES.map((series) => groups.filter((group) => group === series.key).length),
    aside: [],
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
