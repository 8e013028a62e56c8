import {isMeshId} from '../rules/identifiers.ts'
import {clinicalText} from './clinical-text.ts'
import {editorial} from './editorial.ts'
import {anyText, documentOf, lines, references, slug, summary, words} from './parts.ts'

/**
 * A stored condition; `meshId` is a MeSH descriptor, and `registryTerms` are the words by which trials of it are found.
 */
export const condition = documentOf('condition', {
  title: words(80),
  slug,
  meshId: anyText.refine(isMeshId, 'D and six or nine digits, such as D003865.').optional(),
  synonyms: lines().optional(),
  registryTerms: lines().optional(),
  deck: words(160),
  summary,
  overview: clinicalText.optional(),
  substances: references.optional(),
  evidence: references.optional(),
  faq: references.optional(),
  guidelines: references.optional(),
  related: references.optional(),
  ...editorial,
})
