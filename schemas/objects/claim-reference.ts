import {CERTAINTIES} from '@healing-library/content/vocabulary/evidence'
import {CheckmarkCircleIcon} from '@sanity/icons'
import {defineArrayMember} from 'sanity'

import {choiceTitle} from '../fields/choice.ts'
import {referenceField} from '../fields/references.ts'

/** A claim of the library where running text speaks of it: every page that shows it says the same. */
export const claimReference = defineArrayMember({
  name: 'claimReference',
  title: 'Claim',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    referenceField({
      name: 'claim',
      title: 'Claim',
      description: 'The page shows its statement, how certain it is, and its sources.',
      to: ['claim'],
      required: true,
    }),
  ],
  preview: {
    select: {statement: 'claim.statement', certainty: 'claim.certainty'},
    prepare: ({statement, certainty}) => ({
      title: statement ?? 'No claim chosen',
      subtitle: ['Claim', choiceTitle(CERTAINTIES, certainty)].filter(Boolean).join(' · '),
      media: CheckmarkCircleIcon,
    }),
  },
})
