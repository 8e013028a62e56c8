import type {Person} from '@healing-library/content/sanity.types'

import {type Authored, personId} from './authoring/document.ts'

/** Placeholders named by their role: nobody is invented, and a real team replaces them. */
export const people: Authored<Person>[] = [
  {
    _id: personId('editor-sample'),
    _type: 'person',
    name: 'Content editor (sample)',
    role: 'Writes and keeps the guides',
    kind: 'author',
    isSample: true,
    bio: 'A placeholder. Replace it with the person who writes for your library, with a way to reach them.',
  },
  {
    _id: personId('clinical-reviewer-sample'),
    _type: 'person',
    name: 'Clinical reviewer (sample)',
    role: 'Checks what is said about benefit and harm',
    kind: 'clinicalReviewer',
    isSample: true,
    bio: 'A placeholder. The starter guides have not been reviewed by a clinician; the pages say so.',
  },
  {
    _id: personId('lived-experience-reviewer-sample'),
    _type: 'person',
    name: 'Lived-experience reviewer (sample)',
    role: 'Reads for tone, and for what a patient needs to know',
    kind: 'livedExperienceReviewer',
    isSample: true,
    bio: 'A placeholder. Replace it with somebody who has been through such care and wants to help.',
  },
]
