/** The time zone of this browser, by its IANA name. */
export const localZone = (): string => new Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone

/** An instant as the clock of that zone shows it: “1 Dec 2026, 09:30:00”. */
export function formatInstant(instant: string | Date, zone: string, seconds = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: seconds ? 'medium' : 'short',
    timeZone: zone,
  }).format(new Date(instant))
}
