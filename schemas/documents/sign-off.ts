import {isContentHash} from '@healing-library/content/rules/identifiers'
import {SIGNABLE_TYPES} from '@healing-library/content/rules/review/stages'
import {SIGN_OFF_OUTCOMES, SIGN_OFF_ROLES} from '@healing-library/content/vocabulary/review'
import {OkHandIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'

/**
 * That one person, in one role, read exactly this content. The hash says which; a badge is computed from it and is
 * never stored.
 */
export const signOff = defineType({
  name: 'signOff',
  title: 'Sign-off',
  type: 'document',
  icon: OkHandIcon,
  fields: [
    referenceField({name: 'subject', title: 'What was read', to: SIGNABLE_TYPES, required: true}),
    defineField({
      name: 'contentHash',
      title: 'Hash of the content',
      description: 'Set by the Sign off action: any later clinical change gives another one.',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .custom((hash) => !hash || isContentHash(hash) || '“sha256-” and 64 hexadecimal digits.'),
    }),
    choiceField({
      name: 'role',
      title: 'As',
      values: SIGN_OFF_ROLES,
      required: true,
      layout: 'radio',
    }),
    plainTextField({
      name: 'scope',
      title: 'What was looked at',
      description: 'Which parts, held against what.',
      required: true,
      maxLength: 400,
    }),
    choiceField({
      name: 'outcome',
      title: 'Outcome',
      values: SIGN_OFF_OUTCOMES,
      required: true,
      layout: 'radio',
    }),
    referenceField({name: 'reviewer', title: 'Reviewer', to: ['person'], required: true}),
    plainTextField({
      name: 'conflictsOfInterest',
      title: 'Conflicts of interest',
      description: 'Write “None declared.” where there are none.',
      required: true,
      maxLength: 500,
    }),
    dayField({name: 'signedOn', title: 'Signed on', required: true}),
    defineField({
      name: 'signedBy',
      title: 'Account that signed',
      description: 'Set by the Sign action: the account, by its id. The reviewer’s person is linked to it.',
      type: 'string',
      validation: (rule) =>
        rule.custom((account, {document}) =>
          account || document?.['isSample'] === true
            ? true
            : 'A sign-off names the account that signed: sign with the Sign action.',
        ),
    }),
    defineField({
      name: 'isSample',
      title: 'Sample',
      description: 'Shows what a sign-off looks like; gives no badge.',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
  ],
  orderings: [{name: 'signedOn', title: 'Newest first', by: [{field: 'signedOn', direction: 'desc'}]}],
  preview: {
    select: {
      title: 'subject.title',
      statement: 'subject.statement',
      role: 'role',
      signedOn: 'signedOn',
      isSample: 'isSample',
    },
    prepare: ({title, statement, role, signedOn, isSample}) => ({
      title: title ?? statement ?? 'Sign-off',
      subtitle: [choiceTitle(SIGN_OFF_ROLES, role), signedOn, isSample ? 'sample' : '']
        .filter(Boolean)
        .join(' · '),
      media: OkHandIcon,
    }),
  },
})
