import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {guide} from './guide.ts'
import {vocabulary} from './vocabulary.ts'

/** Pages about the library itself, and what its rules come to. What the pages say is content, and not here. */
export const about = {
  formats: formatsFor('en-GB'),
  sources: guide,
  kinds: {
    about: 'About the library',
    editorialPolicy: 'The rules',
    method: 'How we work',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    other: 'In full',
  },
  title: 'About this library',
  lead: 'Who publishes this copy of the library has not yet said what it is.',
  description: 'What this library is for, what it leaves out, and the rules by which it is written.',
  morePages: 'More about the library',
  policyLink: 'The rules at work, with live counts',
  designLink: 'How the pages are made to look',
  sourcesTitle: 'Sources',
  updated: (day: string) => `Content changed on ${day}.`,
  due: (day: string) => `Next review due on ${day}.`,
  overdue: (day: string) => `The review of this page was due on ${day}, and has not been done.`,
  owner: (name: string, role: string) => `Answers for this page: ${name}, ${role}.`,
  sample: 'A sample: no real person stands behind it.',
  commercial: 'Commercial',
  policy: {
    title: 'How we write and review',
    lead: 'The policy of this copy of the library has not been written yet. What its rules come to stands below.',
    description: 'The rules by which this library is written, and how many of its pages keep them today.',
    atWork: 'The rules at work',
    atWorkLead:
      'Counted from what is published now, and counted again after each change. None of these figures is stored, so none can be older than the library itself.',
    unknown: 'The library could not be read just now, so nothing is said of it.',
    of: (count: string, total: string) => `${count} of ${total}`,
    see: (what: string) => `See ${what}`,
    claims: {
      title: 'Sources',
      rule: 'A statement of benefit, harm, approval or law names its source. One without is not shown.',
      cited: 'statements name a source',
      graded: 'have been graded for their certainty. The others say that nobody has graded them.',
      see: 'the sources',
    },
    reviews: {
      title: 'Review',
      rule: 'A page is called medically reviewed only while a sign-off names exactly its text.',
      reviewed: 'pages hold a valid sign-off',
      changed: 'were signed, and changed since',
      sample: 'hold a sample of a sign-off, which stands for nobody',
      awaiting: 'await their first',
      overdue: 'pages with a day for their next review are overdue, and say so',
      see: 'the guides',
    },
    trials: {
      title: 'Trials',
      rule: 'A status is shown with the day for which the registry gives it, and one that was not seen as unknown.',
      lately: (days: number) => `trials have a status that was true on a day of the last ${days}`,
      unread: 'have a status that was not seen: they say that it is not known',
      see: 'the trials',
    },
    legal: {
      title: 'Law',
      rule: 'A row of law carries the day of its last check, and complains when that is more than a year ago.',
      young: 'rows were checked in the last six months',
      ageing: 'more than six months ago, and less than a year',
      tooOld: 'more than a year ago: they say so where they stand',
      see: 'the guides',
    },
    stories: {
      title: 'Stories',
      rule: 'A story is told only while the written consent behind it stands. One that nobody lived says so.',
      consented: 'stories are told under a consent that stands',
      illustrative: 'are illustrative: nobody lived them',
      see: 'the stories',
    },
    publications: {
      title: 'Publications',
      rule: 'Each source says how much of it was read, and whether somebody looked up that it still stands.',
      readAs: vocabulary.readAs,
      /** What was read of a source, after how many there are of it. */
      readOf: (kind: string) => `were read as: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
      unsaid: 'of which nobody said what was read',
      lookedUp: 'sources were looked up for a retraction',
      retracted: 'of them are retracted, and say so',
      see: 'the sources',
    },
  },
} as const

export type AboutWords = Wording<typeof about>
