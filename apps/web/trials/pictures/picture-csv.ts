import {type Cell, toCsv} from '@healing-library/content/formats/csv'

import type {Picture} from './picture.ts'

/** The data of a picture, every row of it, with what is not known and the days of which it is true. */
export function pictureCsv({rowHeading, series, asideHeadings, rows, unknown, asOf}: Picture): string {
  const days: Cell[] = [asOf?.from ?? null, asOf?.to ?? null]
  return toCsv(
    [
      rowHeading,
      ...series.map(({label}) => label),
      ...asideHeadings,
      'Statuses as of, from',
      'Statuses as of, to',
    ],
    [...rows, unknown.row].map(({label, values, aside}) => [label, ...values, ...aside, ...days]),
  )
}
