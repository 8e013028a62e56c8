import type {GlossaryTerm} from '@healing-library/content/contracts/glossary'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {firstUses, type TermMarks} from '../../portable-text/term-marks.ts'

/** The words of the glossary in the running texts of a guide, in the order in which its page shows them. */
export const guideTerms = (
  {title, aliases, overview, experience, integration, faq}: SubstanceGuide,
  glossary: readonly GlossaryTerm[],
): {marks: TermMarks; used: GlossaryTerm[]} =>
  firstUses(
    [overview, experience, integration, ...faq.map(({answer}) => answer)],
    glossary,
    new Set([title, ...aliases.map(({name}) => name)].map((name) => name.toLowerCase())),
  )
