/** Headers as lines of a Caddyfile, to be imported. */
export function headersForCaddy(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `header ${name} "${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`)
    .join('')
}
