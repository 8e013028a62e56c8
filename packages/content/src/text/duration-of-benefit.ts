import {sentences} from './sentences.ts'

/** How long a benefit is said to last, in days; a vague word is a range, too. */
export type BenefitDuration = {sentence: string; words: string; at: number; fromDays: number; toDays: number}

const BENEFIT =
  /\b(?:relief|benefits?|effects?|improvements?|mood|symptom reductions?|reductions? (?:in|of) symptoms|response|remission)\b/i
const LASTING =
  /\b(?:lasts?|lasted|lasting|persists?|persisted|endures?|fades?|faded|wears? off|short-lived|sustained|holds?)\b/i

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}
const UNIT_DAYS: Readonly<Record<string, number>> = {hour: 1 / 24, day: 1, week: 7, month: 30, year: 365}

const NUMBER = String.raw`(?:\d+(?:\.\d+)?|${Object.keys(NUMBERS).join('|')})`
const UNIT = String.raw`(hour|day|week|month|year)s?`
const SPAN = new RegExp(
  String.raw`\b(?:(few|several|couple of|some)\s+${UNIT}|(?:(${NUMBER})\s*(?:to|[-–]|or)\s*)?(up to\s+)?(${NUMBER})[\s-]+${UNIT}|${UNIT}\s+(?:or|to)\s+(?:up to\s+)?(${NUMBER})\s+${UNIT}|for\s+${UNIT})\b`,
  'gi',
)

/** What sentences say about how long a benefit lasts. Side effects and the hours of a session are another thing. */
export function benefitDurations(text: string): BenefitDuration[] {
  return sentences(text).flatMap((sentence) => {
    if (!BENEFIT.test(sentence.text) || !LASTING.test(sentence.text)) return []
    if (
      /\b(?:side effects?|adverse|negative|acute|during|session lasts|half-life|withdrawal|psychotic)\b/i.test(
        sentence.text,
      )
    )
      return []
    const spans = Array.from(sentence.text.matchAll(SPAN), (match) => ({
      words: match[0],
      index: match.index,
      days: daysOf(match),
    }))
    const longest = spans
      .filter(({days}) => days.to >= 1)
      .toSorted((left, right) => right.days.to - left.days.to)[0]
    if (longest === undefined) return []
    const {words, index, days} = longest
    return [{sentence: sentence.text, words, at: sentence.at + index, fromDays: days.from, toDays: days.to}]
  })
}

/** Two durations contradict when the longer end of one is more than half as long again as the other's. */
export function durationsContradict(left: BenefitDuration, right: BenefitDuration): boolean {
  const [short, long] = [left.toDays, right.toDays].toSorted((a, b) => a - b)
  return short !== undefined && long !== undefined && long > short * 1.5
}

function daysOf(match: RegExpExecArray): {from: number; to: number} {
  const [, vague, vagueUnit, low, upTo, high, unit, lowUnit, highOfTwo, highUnit, bareUnit] = match
  if (vague !== undefined)
    return range(
      vague.toLowerCase() === 'couple of' ? 2 : 2,
      vague.toLowerCase() === 'several' ? 7 : 4,
      vagueUnit,
    )
  if (highOfTwo !== undefined) return {from: days(1, lowUnit), to: days(number(highOfTwo), highUnit)}
  if (bareUnit !== undefined) return range(1, 4, bareUnit)
  const to = number(high ?? '')
  return range(low === undefined ? (upTo === undefined ? to : 0) : number(low), to, unit)
}

const range = (from: number, to: number, unit: string | undefined) => ({
  from: days(from, unit),
  to: days(to, unit),
})
const days = (count: number, unit = 'day'): number => count * (UNIT_DAYS[unit.toLowerCase()] ?? 1)
const number = (text: string): number => NUMBERS[text.toLowerCase()] ?? Number(text)
