import {formatPartialDate} from '@healing-library/content/rules/partial-date'

/** The day of an instant, in words. */
export const dayOf = (instant: string): string => formatPartialDate(instant.slice(0, 10))
