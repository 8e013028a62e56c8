import {conditionPath, guidePath, modalityPath, publicationAnchor} from '@healing-library/content/paths'
import type {PublicationPage, ResearchEntry} from '@healing-library/content/queries/research'

type Cited = Pick<
  ResearchEntry | PublicationPage,
  'citedOn' | 'rows' | 'interactions' | 'legalStatus' | 'safetyNotices' | 'events' | 'claims'
>
export type CitingPage = Cited['citedOn'][number]

/** The pages of the library on which a publication is among the sources, each once, by title. */
export function pagesCiting(entry: Cited): CitingPage[] {
  const {citedOn, rows, interactions, legalStatus, safetyNotices, events, claims} = entry
  const shown = [...rows, ...interactions, ...legalStatus, ...safetyNotices, ...events, ...claims]
  const pages = [...citedOn, ...shown.flatMap((row) => row.pages)]
  return [...new Map(pages.map((page) => [page._id, page])).values()].toSorted((left, right) =>
    left.title.localeCompare(right.title, 'en'),
  )
}

/** The substances on whose guides it is cited. */
export const substancesOf = (entry: Cited): CitingPage[] =>
  pagesCiting(entry).filter(({_type}) => _type === 'substanceGuide')

const PATHS = {substanceGuide: guidePath, condition: conditionPath, modality: modalityPath}

const citingPath = ({_type, slug}: CitingPage): string => PATHS[_type](slug)

/** Where a page lists the publication among its sources, which lead on to each place that cites it. */
export const sourcePath = (page: CitingPage, publicationId: string): string =>
  `${citingPath(page)}#${publicationAnchor(publicationId)}`
