import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {asOfOf, mostOf} from './picture-words.ts'
import type {Picture, PictureRow, PictureTrial} from './picture.ts'
import {STATUS_GROUPS, statusGroup, statusSeries} from './status-groups.ts'

/** Columns that stay legible on a telephone; what is older shares the first of them. */
const MAX_YEARS = 30

/** Every year between the first and the last has its column: a year without trials is a fact too. */
export function byStartYear(trials: readonly PictureTrial[], all: TrialPicturesWords): Picture {
  const {byStartYear: words} = all
  const dated = trials.flatMap(({startYear, status}) =>
    startYear === undefined ? [] : [{startYear, status}],
  )
  const undated = trials.filter(({startYear}) => startYear === undefined)
  const rows = yearRows(dated, words)
  const most = mostOf(
    rows.map(({label, values}) => ({label, count: sum(values)})),
    all,
  )
  return {
    name: 'by-start-year',
    title: words.title,
    sentence:
      most === undefined ? words.none(trials.length) : words.sentence(trials.length, dated.length, most),
    notes: [words.note],
    rowHeading: words.heading,
    series: statusSeries(all),
    asideHeadings: [],
    rows,
    drawnRows: rows.length,
    unknown: {
      label: words.unknown,
      count: undated.length,
      total: trials.length,
      isRowDrawn: false,
      row: rowOf('unknown', all.notKnown, undated),
    },
    asOf: asOfOf(trials),
  }
}

type Dated = {startYear: number; status: string | undefined}

function yearRows(dated: readonly Dated[], {andBefore}: TrialPicturesWords['byStartYear']): PictureRow[] {
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
    return rowOf(String(year), isShared ? andBefore(year) : String(year), own)
  })
}

function rowOf(key: string, label: string, trials: readonly {status?: string | undefined}[]): PictureRow {
  const groups = trials.map(({status}) => statusGroup(status))
  return {
    key,
    label,
    values: STATUS_GROUPS.map((key) => groups.filter((group) => group === key).length),
    aside: [],
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
