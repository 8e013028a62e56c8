import {findabilityProblem} from '@healing-library/content/rules/claims'
import {doiProblem, isPmid} from '@healing-library/content/rules/identifiers'
import {
  CONFIDENCES,
  PUBLISHER_KINDS,
  READ_AS,
  RETRACTION_STATUSES,
  STUDY_TYPES,
} from '@healing-library/content/vocabulary/evidence'
import {DocumentTextIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {stringsField} from '../fields/strings.ts'

/** A paper, a guideline or a regulator's document: everything that a claim can stand on. */
export const publication = defineType({
  name: 'publication',
  title: 'Publication',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [
    {name: 'record', title: 'Record', default: true},
    {name: 'study', title: 'Study'},
    {name: 'provenance', title: 'How we know'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'As the publisher prints it, in one line.',
      type: 'string',
      group: 'record',
      validation: (rule) => rule.required().max(400),
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      description:
        'Family name and initials, such as “Zarate CA”; “et al.” stands last where the list was cut.',
      type: 'array',
      group: 'record',
      of: [defineArrayMember({type: 'string'})],
    }),
    choiceField({
      name: 'publisherKind',
      title: 'Publisher',
      description: 'An approval may rest on a regulator’s document only.',
      values: PUBLISHER_KINDS,
      required: true,
      initialValue: 'journal',
      group: 'record',
      layout: 'radio',
    }),
    defineField({
      name: 'journal',
      title: 'Journal',
      type: 'string',
      group: 'record',
      hidden: ({document}) => document?.['publisherKind'] !== 'journal',
      validation: (rule) =>
        rule.custom((journal, {document}) =>
          document?.['publisherKind'] === 'journal' && !journal ? 'Name the journal.' : true,
        ),
    }),
    defineField({
      name: 'publisher',
      title: 'Name of the publisher',
      description: 'The authority or organisation, such as “US Food and Drug Administration”.',
      type: 'string',
      group: 'record',
      hidden: ({document}) => document?.['publisherKind'] === 'journal',
      validation: (rule) =>
        rule.custom((name, {document}) =>
          document?.['publisherKind'] !== 'journal' && !name ? 'Name the publisher.' : true,
        ),
    }),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      group: 'record',
      validation: (rule) => rule.integer().min(1800).max(2200),
    }),
    partialDateField({
      name: 'issuedOn',
      title: 'Issued',
      description: 'For documents of regulators, which have a day.',
      group: 'record',
    }),
    defineField({name: 'volume', title: 'Volume', type: 'string', group: 'record'}),
    defineField({name: 'issue', title: 'Issue', type: 'string', group: 'record'}),
    defineField({name: 'pages', title: 'Pages or article number', type: 'string', group: 'record'}),
    defineField({
      name: 'doi',
      title: 'DOI',
      description: 'The DOI alone, such as 10.1001/jama.2023.14530. Check that it leads to this very title.',
      type: 'string',
      group: 'record',
      validation: (rule) => rule.custom((doi) => (doi ? (doiProblem(doi) ?? true) : true)),
    }),
    defineField({
      name: 'pmid',
      title: 'PMID',
      description: 'PubMed’s number.',
      type: 'string',
      group: 'record',
      validation: (rule) =>
        rule.custom((pmid) => !pmid || isPmid(pmid) || 'A PMID is a number of up to eight digits.'),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      description: 'For documents without DOI and PMID.',
      type: 'url',
      group: 'record',
      validation: (rule) => rule.uri({scheme: ['https', 'http']}),
    }),
    choiceField({
      name: 'studyType',
      title: 'Kind of study',
      values: STUDY_TYPES,
      required: true,
      group: 'study',
    }),
    defineField({
      name: 'sampleSize',
      title: 'People studied',
      type: 'number',
      group: 'study',
      validation: (rule) => rule.integer().min(1),
    }),
    plainTextField({
      name: 'resultLine',
      title: 'Result in one line',
      description: 'In our words, with its limits.',
      maxLength: 300,
      group: 'study',
    }),
    defineField({
      name: 'isPreprint',
      title: 'Preprint',
      description: 'Not peer reviewed: the page says so.',
      type: 'boolean',
      group: 'study',
    }),
    stringsField({
      name: 'nctIds',
      title: 'Registered as',
      description: 'NCT numbers of the trials that it reports.',
      group: 'study',
    }),
    choiceField({
      name: 'retraction',
      title: 'Does it still stand?',
      values: RETRACTION_STATUSES,
      group: 'provenance',
    }),
    dayField({name: 'retractionCheckedOn', title: 'Looked up on', group: 'provenance'}),
    choiceField({
      name: 'confidence',
      title: 'How well the record was checked',
      values: CONFIDENCES,
      required: true,
      initialValue: 'singleSource',
      group: 'provenance',
    }),
    choiceField({
      name: 'readAs',
      title: 'What was read',
      description:
        'How much of it was before your eyes. A record alone supports no more than its title says.',
      values: READ_AS,
      group: 'provenance',
    }),
    dayField({
      name: 'readOn',
      title: 'Read on',
      description: 'The day on which what pages say of it was compared with it, or with a stored copy of it.',
      group: 'provenance',
    }),
    defineField({
      name: 'fieldSources',
      title: 'Where its fields came from',
      description: 'Written by look-ups and imports. What an editor typed has no row.',
      type: 'array',
      of: [defineArrayMember({type: 'fieldSource'})],
      readOnly: true,
      group: 'provenance',
    }),
    defineField({
      ...plainTextField({
        name: 'accessNote',
        title: 'Access note',
        description: 'How a reader finds it where there is no DOI, PMID or address; or what was not seen.',
        maxLength: 300,
        group: 'provenance',
      }),
      // On a field, not on the document: outside the Studio, validation lowers what a document's own rule says
      // to a warning.
      validation: (rule) =>
        rule.max(300).custom((_note, {document}) => findabilityProblem(record(document)) ?? true),
    }),
  ],
  orderings: [
    {name: 'year', title: 'Newest first', by: [{field: 'year', direction: 'desc'}]},
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      journal: 'journal',
      publisher: 'publisher',
      year: 'year',
      studyType: 'studyType',
    },
    prepare: ({title, journal, publisher, year, studyType}) => ({
      title,
      subtitle: [journal ?? publisher, year, choiceTitle(STUDY_TYPES, studyType)].filter(Boolean).join(' · '),
      media: DocumentTextIcon,
    }),
  },
})

type Findable = Parameters<typeof findabilityProblem>[0]

/** The four fields of a stored document by which it can be found, when they are text. */
function record(value: Record<string, unknown> | undefined): Findable {
  const text = (name: string) => (typeof value?.[name] === 'string' ? value[name] : undefined)
  return {doi: text('doi'), pmid: text('pmid'), url: text('url'), accessNote: text('accessNote')}
}
