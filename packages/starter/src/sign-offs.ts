import {lookupOf} from '@healing-library/content/check/lookup'
import {contentHash} from '@healing-library/content/rules/content-hash'
import type {SignOff} from '@healing-library/content/sanity.types'

import {type Authored, guideId, personId, reference, type StarterDocument} from './authoring/document.ts'

type Draft = {
  subject: string
  role: NonNullable<SignOff['role']>
  reviewer: string
  scope: string
  outcome: NonNullable<SignOff['outcome']>
}

const drafts: Draft[] = [
  {
    subject: guideId('ketamine'),
    role: 'clinical',
    reviewer: 'clinical-reviewer-sample',
    scope:
      'A sample: no clinician has read this guide. It shows where a real sign-off of the whole page would stand.',
    outcome: 'approved',
  },
  {
    subject: guideId('esketamine'),
    role: 'livedExperience',
    reviewer: 'lived-experience-reviewer-sample',
    scope:
      'A sample: nobody has read this guide for its tone. It shows a review after which nothing had to change.',
    outcome: 'reviewedNoChange',
  },
]

/** Sample sign-offs name the hash of exactly what they come with, as real ones do; they never earn a badge. */
export function sampleSignOffs(documents: readonly StarterDocument[]): Authored<SignOff>[] {
  const library = lookupOf(documents)
  return drafts.map(({subject, role, reviewer, scope, outcome}) => {
    const document = library.get(subject)
    const hash = document && contentHash(document, library)
    if (hash === undefined) throw new Error(`${subject} cannot be signed: it is not among the documents.`)
    return {
      _id: `signoff-${subject}-${role}-2026-11-21`,
      _type: 'signOff',
      subject: reference(subject),
      contentHash: hash,
      role,
      scope,
      outcome,
      reviewer: reference(personId(reviewer)),
      conflictsOfInterest: 'None declared: a sample.',
      signedOn: '2026-11-21',
      isSample: true,
    }
  })
}
