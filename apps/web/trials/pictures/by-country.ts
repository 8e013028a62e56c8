import {byMost, countRow, TRIALS_SERIES} from './counted-rows.ts'
import {asOfOf, countOf, mostOf, trialsOf} from './picture-words.ts'
import type {Picture, PictureTrial} from './picture.ts'

/** More bars than this are a list rather than a picture; the table has every country. */
const DRAWN = 12

export function byCountry(trials: readonly PictureTrial[]): Picture {
  const counts = new Map<string, number>()
  for (const {countries} of trials) {
    for (const country of new Set(countries)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const counted = Array.from(counts, ([label, count]) => ({label, count})).toSorted(byMost)
  const unknown = trials.filter(({countries}) => countries.length === 0).length
  const known = trials.length - unknown
  const most = mostOf(counted)
  return {
    name: 'by-country',
    title: 'Trials by country',
    sentence:
      most === undefined
        ? `For none of ${trialsOf(trials.length)} is a country known to us.`
        : `${trialsOf(known)} of ${countOf(trials.length)} have sites known to us, in ${counted.length === 1 ? 'one country' : `${countOf(counted.length)} countries`}; the most: ${most.names} (${countOf(most.count)}${most.isShared ? ' each' : ''}).`,
    notes: [
      'A trial with sites in several countries is counted once in each, so the bars add up to more than the trials.',
      ...(counted.length > DRAWN
        ? [`Drawn are the ${DRAWN} countries with the most; the table has all of them.`]
        : []),
    ],
    rowHeading: 'Country',
    series: TRIALS_SERIES,
    asideHeadings: [],
    rows: counted.map(({label, count}) => countRow(label, label, count)),
    drawnRows: Math.min(DRAWN, counted.length),
    unknown: {
      label: 'Country not known to us',
      count: unknown,
      total: trials.length,
      isRowDrawn: false,
      row: countRow('unknown', 'Not known to us', unknown),
    },
    asOf: asOfOf(trials),
  }
}
