/** Where jsdom's page is, for the servers that it asks. */
export const PAGE_ORIGIN = 'http://localhost'
