import type {z} from 'zod'

import {LINK_VERDICTS} from '../vocabulary/evidence.ts'
import {documentOf, instant, list, oneOf, reference, rowOf, words} from './parts.ts'

/** The id under which the last check of a publication's links is kept; the dot keeps it from the public. */
export const linkCheckId = (publicationId: string): string => `linkCheck.${publicationId}`

/**
 * What was found when the links of a publication were last followed. A link that a publisher refuses to machines is not
 * known to be broken, and says so. Private by its id, of no person, never a draft.
 */
export const linkCheck = documentOf('linkCheck', {
  /** Weak: the publication may be taken out. */
  publication: reference,
  title: words(1000),
  checkedAt: instant,
  links: list(
    rowOf('checkedLink', {
      url: words(2000).regex(/^https?:\/\//, 'Only addresses of the web are followed: http or https.'),
      verdict: oneOf(LINK_VERDICTS),
      /** Where it moved to, or what was answered. */
      detail: words(2000).optional(),
    }),
  ),
}).superRefine(({_id, publication}, context) => {
  if (_id !== linkCheckId(publication._ref)) {
    context.addIssue({
      code: 'custom',
      path: ['_id'],
      message:
        'The id of a check of links is “linkCheck.” and the id of its publication: that keeps it private.',
    })
  }
})

/** A stored check, with a verdict for each address that was followed. */
export type LinkCheck = z.output<typeof linkCheck>
