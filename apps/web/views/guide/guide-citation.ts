import type {Citation, Publication} from '@healing-library/content/contracts/citation'
import type {CitationMark} from '@healing-library/content/contracts/clinical-text'

import type {Footnotes} from './footnotes.ts'

/** A citation after a statement, or one that marks words of running text. */
export type GuideCitation = Citation | CitationMark
export type GuideFootnotes = Footnotes<GuideCitation, Publication>

export const ofRows = (rows: readonly {citations: readonly Citation[]}[]): GuideCitation[] =>
  rows.flatMap((row) => row.citations)
