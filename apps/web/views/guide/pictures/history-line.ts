/** A stretch of years with marks between 0 and 1 along it; `stack` counts up where marks would cover one another. */
export type HistoryLine = {
  from: number
  to: number
  marks: {key: string; at: number; stack: number}[]
  decades: {year: number; at: number}[]
}

type Dated = {_key: string; date: string}

/** Closer than this, as a share of the line, two marks touch on a phone. */
const TOUCH = 0.03
const MOST_LABELS = 5

/** Events as far apart as they were. Undefined where there is no stretch of time to show: fewer than two years. */
export function historyLine(events: readonly Dated[]): HistoryLine | undefined {
  const times = events
    .map(({_key, date}) => ({key: _key, time: timeOf(date)}))
    .toSorted((a, b) => a.time - b.time)
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined || last.time - first.time < 2) return undefined
  const [from, to] = [Math.floor(first.time), Math.ceil(last.time)]
  const at = (time: number) => (time - from) / (to - from)
  const marks: HistoryLine['marks'] = []
  for (const {key, time} of times) {
    const crowd = marks.filter((mark) => at(time) - mark.at < TOUCH)
    marks.push({
      key,
      at: at(time),
      stack: crowd.length === 0 ? 0 : Math.max(...crowd.map(({stack}) => stack)) + 1,
    })
  }
  return {from, to, marks, decades: labels(from, to).map((year) => ({year, at: at(year)}))}
}

/** A date as a number of years; one that is known to the year alone stands at its beginning. */
function timeOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-')
  return Number(year) + (Number(month) - 1) / 12
}

/** Round years between the ends, few enough to be read. */
function labels(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (to - from) / size <= MOST_LABELS) ?? 200
  const first = Math.ceil(from / step) * step
  const count = Math.floor((to - first) / step) + 1
  return Array.from({length: count}, (_, index) => first + index * step)
}
