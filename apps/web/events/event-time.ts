type Timed = {startsAt: string; endsAt: string | null; timeZone: string}

export type EventTime = {
  /** Number of the day, month with its year, and the weekday: what stands out beside an event. */
  day: string
  month: string
  weekday: string
  /** The whole day, such as Wednesday, 20 January 2027. */
  date: string
  from: string
  /** Without an end where nobody says one; with its own day where it ends on another. */
  until: string | undefined
  /** As the IANA names it, such as Europe/London. */
  zone: string
  /** On that day, with summer time where there is one: UTC+1. */
  offset: string
}

/** When an event is, as people count there, in a language. */
export function eventTime({startsAt, endsAt, timeZone}: Timed, locale: string): EventTime {
  const format = (instant: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, {...options, timeZone}).format(new Date(instant))
  const dateOf = (instant: string) =>
    format(instant, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'})
  const timeOf = (instant: string) => format(instant, {hour: '2-digit', minute: '2-digit', hour12: false})
  const date = dateOf(startsAt)
  return {
    day: format(startsAt, {day: 'numeric'}),
    month: format(startsAt, {month: 'short', year: 'numeric'}),
    weekday: format(startsAt, {weekday: 'short'}),
    date,
    from: timeOf(startsAt),
    until:
      endsAt === null
        ? undefined
        : dateOf(endsAt) === date
          ? timeOf(endsAt)
          : `${dateOf(endsAt)}, ${timeOf(endsAt)}`,
    zone: timeZone,
    offset: offsetOf(startsAt, timeZone),
  }
}

function offsetOf(instant: string, timeZone: string): string {
  // English, whatever the language: here the name is data, and it begins with GMT in each.
  const name = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'shortOffset'})
    .formatToParts(new Date(instant))
    .find(({type}) => type === 'timeZoneName')?.value
  return name === undefined || name === 'GMT' ? 'UTC+0' : name.replace('GMT', 'UTC')
}
