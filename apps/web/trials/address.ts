/** Next's search parameters as the platform has them. */
export function addressOf(parameters: Record<string, string | string[] | undefined>): URLSearchParams {
  const address = new URLSearchParams()
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) address.append(key, one)
  }
  return address
}
