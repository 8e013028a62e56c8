import {findabilityProblem} from '../../rules/claims.ts'
import {doiProblem, isPmid} from '../../rules/identifiers.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {textOf} from '../stored-document.ts'

/** A source that nobody can find is none. */
export const publicationRule: DocumentRule = ({document}) => {
  if (document._type !== 'publication') return []
  const [doi, pmid, url, accessNote] = ['doi', 'pmid', 'url', 'accessNote'].map((field) =>
    textOf(document, field),
  )
  const unfindable = findabilityProblem({doi, pmid, url, accessNote})
  const wrongDoi = doi === undefined ? undefined : doiProblem(doi)
  return [
    ...(unfindable === undefined ? [] : [finding(document, 'publication', unfindable, {path: 'accessNote'})]),
    ...(wrongDoi === undefined ? [] : [finding(document, 'publication', wrongDoi, {path: 'doi'})]),
    ...(pmid === undefined || isPmid(pmid)
      ? []
      : [finding(document, 'publication', 'A PMID is a number of up to eight digits.', {path: 'pmid'})]),
  ]
}
