/** By which a list of the desk leads to its table. */
export const DOWNLOAD_CSV = 'download-csv'
