import {publicationPath, RESEARCH_PATH} from '@healing-library/content/paths'

/** All publications as files; the ending says the format. */
export const ALL_AS = {
  bibtex: `${RESEARCH_PATH}/publications.bib`,
  ris: `${RESEARCH_PATH}/publications.ris`,
  csv: `${RESEARCH_PATH}/publications.csv`,
} as const

/** What stands below /research besides publications and views of them, without it. */
export const OWN_ADDRESSES: readonly string[] = [
  'feed.atom',
  ...Object.values(ALL_AS).map((path) => path.slice(RESEARCH_PATH.length + 1)),
]

export const citationPath = (id: string, format: 'bib' | 'ris'): string =>
  `${publicationPath(id)}/citation.${format}`
