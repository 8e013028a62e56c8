import {ACCOUNT_ID} from '@healing-library/content/documents/account'
import {PERSON_KINDS} from '@healing-library/content/vocabulary/people'
import {UserIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'

export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required().max(100),
    }),
    defineField({
      name: 'role',
      title: 'Role',
      description: 'As it stands under the name, such as “Psychiatrist, clinical reviewer”.',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    choiceField({name: 'kind', title: 'Part in the library', values: PERSON_KINDS, required: true}),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      description: 'Degrees and registrations that can be looked up. Empty for samples.',
      type: 'string',
      validation: (rule) =>
        rule
          .max(160)
          .custom((credentials, {document}) =>
            credentials && document?.['isSample'] === true
              ? 'A sample is nobody, and has no credentials.'
              : true,
          ),
    }),
    defineField({
      name: 'isSample',
      title: 'Sample',
      description: 'A placeholder named by role, to be replaced by a person of your organisation.',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
    plainTextField({name: 'bio', title: 'About', maxLength: 500}),
    referenceField({name: 'organization', title: 'Organisation', to: ['organization']}),
    plainTextField({
      name: 'conflictsOfInterest',
      title: 'Conflicts of interest',
      description: 'Shown on the profile and beside sign-offs.',
      maxLength: 500,
    }),
    defineField({
      name: 'accountId',
      title: 'Account',
      description:
        'Who signs needs it: the id of this person’s account, which the Review panel tells to whoever has none yet. Everybody can read it: never an e-mail.',
      type: 'string',
      validation: (rule) =>
        rule.max(100).regex(ACCOUNT_ID, {name: 'an account’s id, which is no e-mail address'}),
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', role: 'role', isSample: 'isSample'},
    prepare: ({title, role, isSample}) => ({
      title,
      subtitle: [role, isSample ? 'sample' : ''].filter(Boolean).join(' · '),
      media: UserIcon,
    }),
  },
})
