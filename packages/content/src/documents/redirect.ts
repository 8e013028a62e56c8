import {isSitePath, redirectGoalProblem} from '../rules/redirects.ts'
import {anyText, documentOf, reference, words, yesOrNo} from './parts.ts'

/** A former path of the site and where it leads: to an address or to a document, not to both. */
export const redirect = documentOf('redirect', {
  from: anyText.refine(isSitePath, 'Give a path of this site, without “?” and “#”.'),
  to: anyText.optional(),
  target: reference.optional(),
  permanent: yesOrNo,
  reason: words(200).optional(),
}).superRefine((redirect, context) => {
  const message = redirectGoalProblem(redirect)
  if (message !== undefined) context.addIssue({code: 'custom', path: ['to'], message})
})
