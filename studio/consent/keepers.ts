/**
 * Who keeps consent records: their desk is shown to nobody else. What somebody may read is for the Content Lake to say
 * (packages/content/src/roles.ts), which answers others as if there were no records.
 */
export const KEEPERS_OF_CONSENT: readonly string[] = ['administrator', 'editor']

export const keepsConsent = (roles: readonly {name: string}[] | undefined): boolean =>
  roles?.some(({name}) => KEEPERS_OF_CONSENT.includes(name)) === true
