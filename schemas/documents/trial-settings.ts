import {SYNC_MODES, TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {CogIcon, SyncIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceList} from '../fields/choice.ts'
import {referenceField} from '../fields/references.ts'

/** Which trials the library follows, and which of their changes need no curator. One document, private by its id. */
export const trialSettings = defineType({
  name: 'trialSettings',
  title: 'Trial settings',
  type: 'document',
  icon: CogIcon,
  fields: [
    defineField({
      name: 'queries',
      title: 'Searches that are followed',
      type: 'array',
      of: [defineArrayMember({type: 'registryQuery'})],
    }),
    defineField({
      name: 'autoAccept',
      title: 'Accepted without asking',
      description:
        'Kinds of changes that reach the page at the next sync. Leave out what a person should read.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choiceList(TRIAL_CHANGE_KINDS)},
    }),
  ],
  preview: {prepare: () => ({title: 'Trial settings'})},
})

export const registryQuery = defineType({
  name: 'registryQuery',
  title: 'Search',
  type: 'object',
  fields: [
    defineField({
      name: 'key',
      title: 'Key',
      description: 'For the command line, such as “ketamine”.',
      type: 'string',
      validation: (rule) =>
        rule.required().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {name: 'lower-case letters, digits and hyphens'}),
    }),
    defineField({name: 'label', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'expression',
      title: 'What the registry is asked',
      description: 'An expression for interventions, such as: ketamine OR esketamine.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    referenceField({name: 'guide', title: 'Guide', to: ['substanceGuide']}),
    defineField({
      name: 'aliases',
      title: 'Names of the substance itself',
      description: 'An intervention that bears one of these is about it; others wait for a person.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.required().unique(),
    }),
  ],
  preview: {select: {title: 'label', subtitle: 'expression'}},
})

const count = (name: string, title: string) => defineField({name, title, type: 'number'})
const time = (name: string, title: string) => defineField({name, title, type: 'datetime'})
const text = (name: string, title: string) => defineField({name, title, type: 'string'})

/** The last run of a search. Written by the command line alone. */
export const syncRun = defineType({
  name: 'syncRun',
  title: 'Sync run',
  type: 'document',
  icon: SyncIcon,
  readOnly: true,
  fields: [
    text('query', 'Search'),
    choiceField({name: 'mode', title: 'Mode', values: SYNC_MODES}),
    time('startedAt', 'Started'),
    time('finishedAt', 'Finished'),
    text('dataTimestamp', 'Build of the registry'),
    text('updatedSince', 'Changes since'),
    count('registryTotal', 'In the registry'),
    count('seen', 'Read'),
    count('added', 'New'),
    count('changed', 'Changed'),
    count('unchanged', 'Unchanged'),
    count('left', 'No longer found'),
    count('failed', 'Could not be read'),
    text('pageToken', 'Goes on at'),
  ],
  preview: {select: {title: 'query', subtitle: 'finishedAt'}},
})
