/** Names of the IANA's database, as the runtime's own tables know them. */
export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
