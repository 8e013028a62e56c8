import {HELPLINE_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'

type Known = Readonly<Record<string, unknown>>

/**
 * When a document says itself that it should go: after its last day, in this browser's time zone. A helpline goes when
 * its check is too old to be trusted. Undefined: it says nothing.
 */
export function proposedEnd(type: string, document: Known | null): Date | undefined {
  const day = document?.[type === 'helpline' ? 'checkedOn' : 'expiresAt']
  if (typeof day !== 'string') return undefined
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) {
    return undefined
  }
  return new Date(year, month - 1, date + (type === 'helpline' ? HELPLINE_MAX_AGE_DAYS : 1))
}

/** As a field for day and time has it: the clock of this browser. */
export function fieldValue(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
