import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Picture, PictureTrial} from './picture.ts'

/** The rows with the most, all that share it: naming one of several equals would make up a winner. */
type Most = {names: string; count: number; isShared: boolean}

export function mostOf(
  rows: readonly {label: string; count: number}[],
  {formats, others}: TrialPicturesWords,
): Most | undefined {
  const count = rows.reduce((most, row) => Math.max(most, row.count), 0)
  if (count === 0) return undefined
  const names = rows.filter((row) => row.count === count).map(({label}) => label)
  const shown = names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names
  return {names: formats.list(shown), count, isShared: names.length > 1}
}

/** The oldest and the newest day of which a status is true. */
export function asOfOf(trials: readonly PictureTrial[]): Picture['asOf'] {
  const days = trials.flatMap(({statusAsOf}) => statusAsOf ?? []).toSorted()
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? undefined : {from, to}
}

export function asOfWords(asOf: Picture['asOf'], {asOf: words, formats}: TrialPicturesWords): string {
  if (asOf === undefined) return words.none
  const {from, to} = asOf
  return from === to ? words.day(formats.date(from)) : words.days(formats.date(from), formats.date(to))
}
