/** The version of the Content Lake's API that every client of this repository asks for. */
export const API_VERSION = '2026-11-01'
