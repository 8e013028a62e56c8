/** Where people read the registry's own record. */
export const registryPage = (nctId: string): string => `https://clinicaltrials.gov/study/${nctId}`
