import type {Citation, Publication} from '@healing-library/content/contracts/citation'
import type {CitationMark} from '@healing-library/content/contracts/clinical-text'

import type {ShownTerms} from '../../portable-text/term-marks.ts'
import type {Footnotes} from './footnotes.ts'

/** A citation after a statement, or one that marks words of running text. */
export type GuideCitation = Citation | CitationMark
/** The sources of a page by number, and the words of the glossary that its texts may be asked about. */
export type GuideFootnotes = Footnotes<GuideCitation, Publication> & {terms?: ShownTerms}

export const ofRows = (rows: readonly {citations: readonly Citation[]}[]): GuideCitation[] =>
  rows.flatMap((row) => row.citations)
