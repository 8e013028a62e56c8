import {isPartialDate} from '@healing-library/content/rules/partial-date'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * PubMed's `pubdate` as a partial date: "2024", "2024 Jan", "2024 Jan 15". Of a span ("2018 Jul-Aug", "2018 Nov-2019
 * Jan") or a season ("2015 Spring") only the year is sure: a date that the journal did not print is not made up.
 */
export function parsePubDate(pubdate: string | undefined): string | undefined {
  const match = /^\s*(\d{4})(?:\s+([A-Za-z]{3,9})(?:\s+(\d{1,2}))?)?(.*)$/.exec(pubdate ?? '')
  if (!match) return undefined
  const [, year, monthName, day, rest = ''] = match
  const month = MONTHS.indexOf(monthName?.slice(0, 3).toLowerCase() ?? '') + 1
  const isSeason = /^(?:spring|summer|autumn|fall|winter)/i.test(monthName ?? '')
  if (month === 0 || isSeason || rest.trim().startsWith('-')) {
    // A span of days lies within its month; a span of months does not.
    return month > 0 && day !== undefined && /^\s*-\s*\d{1,2}\s*$/.test(rest) ? `${year}-${two(month)}` : year
  }
  if (day === undefined) return `${year}-${two(month)}`
  const date = `${year}-${two(month)}-${two(Number(day))}`
  return isPartialDate(date) ? date : `${year}-${two(month)}`
}

const two = (part: number) => String(part).padStart(2, '0')
