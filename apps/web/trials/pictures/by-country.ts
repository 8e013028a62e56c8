import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {byMost, countRow, trialsSeries} from './counted-rows.ts'
import {asOfOf, mostOf} from './picture-words.ts'
import type {Picture, PictureTrial} from './picture.ts'

/** More bars than this are a list rather than a picture; the table has every country. */
const DRAWN = 12

export function byCountry(trials: readonly PictureTrial[], all: TrialPicturesWords): Picture {
  const {byCountry: words} = all
  const counts = new Map<string, number>()
  for (const {countries} of trials) {
    for (const country of new Set(countries)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const counted = Array.from(counts, ([label, count]) => ({label, count})).toSorted(byMost)
  const unknown = trials.filter(({countries}) => countries.length === 0).length
  const known = trials.length - unknown
  const most = mostOf(counted, all)
  return {
    name: 'by-country',
    title: words.title,
    sentence:
      most === undefined
        ? words.none(trials.length)
        : words.sentence(trials.length, known, counted.length, most),
    notes: [words.note, ...(counted.length > DRAWN ? [words.drawn(DRAWN)] : [])],
    rowHeading: words.heading,
    series: trialsSeries(all),
    asideHeadings: [],
    rows: counted.map(({label, count}) => countRow(label, label, count)),
    drawnRows: Math.min(DRAWN, counted.length),
    unknown: {
      label: words.unknown,
      count: unknown,
      total: trials.length,
      isRowDrawn: false,
      row: countRow('unknown', all.notKnown, unknown),
    },
    asOf: asOfOf(trials),
  }
}
