const regionNames = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'})

/**
 * ISO 3166-1 alpha-2 codes, and EU, which regulators use though it is only reserved there.
 * The names come from the runtime's Unicode data, so that no list of countries is kept here.
 */
export function jurisdictionName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? regionNames.of(code) : undefined
}

/** Whether it is a code, in capitals, that has a name. */
export const isJurisdiction = (code: string): boolean => jurisdictionName(code) !== undefined
