import type {GlossaryTerm} from '@healing-library/content/sanity.types'

import {type Authored, slugOf, termId} from '../authoring/document.ts'
import {references} from '../authoring/rows.ts'
import {bodyAndMind} from './body-and-mind.ts'
import {evidenceAndCare} from './evidence-and-care.ts'
import {substances} from './substances.ts'
import type {TermRow} from './term.ts'

/** What the guides’ words mean, in words that need no glossary. */
export const glossary: Authored<GlossaryTerm>[] = [...substances, ...bodyAndMind, ...evidenceAndCare].map(
  documentOf,
)

function documentOf({related = [], ...row}: TermRow): Authored<GlossaryTerm> {
  const slug = slugOf(row.term)
  return {
    _id: termId(slug),
    _type: 'glossaryTerm',
    ...row,
    slug: {_type: 'slug', current: slug},
    ...(related.length === 0 ? {} : {related: references(...related.map(termId))}),
  }
}
