/**
 * A date as sources know it: a year, a month or a day. History and registries often know no more,
 * and a padded day would be a false precision.
 */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** YYYY, YYYY-MM or YYYY-MM-DD, of a day that there is. */
export function isPartialDate(value: string): boolean {
  const match = PARTIAL_DATE.exec(value)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** Orders partial dates; the less precise of two that agree comes first ("1999" before "1999-08"). */
export function comparePartialDates(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** In words, as precise as the source: "1999", "August 1999", "10 October 2023". Other text is returned as it is. */
export function formatPartialDate(value: string, locale = 'en-GB'): string {
  if (!isPartialDate(value)) return value
  const precision = value.split('-').length
  if (precision === 1) return value
  return formatOf(locale, precision === 3).format(
    new Date(precision === 2 ? `${value}-01T00:00:00Z` : `${value}T00:00:00Z`),
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept, because making one takes a hundred times as long as using it, and a list of trials has many dates. */
function formatOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      day: hasDay ? 'numeric' : undefined,
      timeZone: 'UTC',
    })
    formats.set(key, format)
  }
  return format
}
