import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import type {Picture, PictureTrial} from './picture.ts'

const number = new Intl.NumberFormat('en-GB')
const list = new Intl.ListFormat('en-GB')

export const countOf = (count: number): string => number.format(count)
export const trialsOf = (count: number): string => `${countOf(count)} ${count === 1 ? 'trial' : 'trials'}`
export const peopleOf = (count: number): string => `${countOf(count)} ${count === 1 ? 'person' : 'people'}`

/** The rows with the most, all that share it: naming one of several equals would make up a winner. */
export type Most = {names: string; count: number; isShared: boolean}

export function mostOf(rows: readonly {label: string; count: number}[]): Most | undefined {
  const count = rows.reduce((most, row) => Math.max(most, row.count), 0)
  if (count === 0) return undefined
  const names = rows.filter((row) => row.count === count).map(({label}) => label)
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names
  return {names: list.format(shown), count, isShared: names.length > 1}
}

/** The oldest and the newest day of which a status is true. */
export function asOfOf(trials: readonly PictureTrial[]): Picture['asOf'] {
  const days = trials.flatMap(({statusAsOf}) => statusAsOf ?? []).toSorted()
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? undefined : {from, to}
}

export function asOfWords(asOf: Picture['asOf']): string {
  if (asOf === undefined) return 'The registry’s records do not say of which day they are.'
  const {from, to} = asOf
  return from === to
    ? `Statuses as of ${formatPartialDate(from)}.`
    : `Statuses as of ${formatPartialDate(from)} to ${formatPartialDate(to)}, each trial by its own day.`
}
