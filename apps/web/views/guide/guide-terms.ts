import type {GlossaryTerm} from '@healing-library/content/contracts/glossary'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {firstUses, type ShownTerms} from '../../portable-text/term-marks.ts'

/** The words of the glossary in the running texts of a guide, in the order in which its page shows them. */
export function guideTerms(
  {title, aliases, overview, experience, integration, faq}: SubstanceGuide,
  glossary: readonly GlossaryTerm[],
): ShownTerms & {used: GlossaryTerm[]} {
  const {marks, used} = firstUses(
    [overview, experience, integration, ...faq.map(({answer}) => answer)],
    glossary,
    new Set([title, ...aliases.map(({name}) => name)].map((name) => name.toLowerCase())),
  )
  return {marks, used, held: new Set(used.map(({slug}) => slug))}
}
