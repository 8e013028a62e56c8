import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {guidePictures} from './guide-pictures.ts'
import {guideAbsences, guideLeads, guideParts, guideTitles} from './guide-sections.ts'
import {vocabulary} from './vocabulary.ts'

/** Everything that the page of a guide says by itself. What the guide says stands in its document. */
export const guide = {
  formats: formatsFor('en-GB'),
  vocabulary,
  titles: guideTitles,
  leads: guideLeads,
  absences: guideAbsences,
  parts: guideParts,
  pictures: guidePictures,
  knowThisFirst: 'Know this first',
  alsoCalled: 'Also called',
  notSet: 'Not set',
  contents: {title: 'On this page', backToTop: 'Back to the top'},
  review: {
    states: {
      awaiting: {
        title: 'Awaiting clinical sign-off',
        meaning: 'No clinician has yet signed off this version of the page.',
      },
      sample: {
        title: 'Awaiting clinical sign-off',
        meaning:
          'The sign-off shown here is a sample of what one looks like. No clinician has reviewed this page.',
      },
      changed: {
        title: 'Changed since its review',
        meaning: 'A clinician signed an earlier version. What changed since then has not been reviewed.',
      },
      reviewed: {
        title: 'Medically reviewed',
        meaning: 'A clinician signed exactly the content that you see here.',
      },
    },
    overdue: 'Review overdue',
    overdueMeaning: (date: string) =>
      `This page should have been looked at again by ${date}. Until then, what it says may have been overtaken.`,
    sampleBy: 'Sample sign-off by',
    reviewedBy: 'Reviewed by',
    notNamed: 'Not named',
    whatWasReviewed: 'What was reviewed',
    conflictsOfInterest: 'Conflicts of interest',
    writtenBy: 'Written by',
    firstPublished: 'First published',
    contentUpdated: 'Content updated',
    nextReviewDue: 'Next review due',
    more: 'Who wrote and reviewed it',
    howWeWork: 'How we write and review',
  },
  citations: {
    source: (number: number) => `Source ${number}`,
    result: 'Result:',
    people: (count: string) => `${count} people`,
    peopleUnknown: 'Number of people not in our records',
    comparedWith: (what: string) => `Compared with: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    citedIn: 'Cited in',
    backTo: (part: string, use: number) => `Back to ${part}, ${use}`,
    recordOf: (number: number) => `Our record of source ${number}`,
    pubMed: (id: string) => `PubMed ${id}`,
    certainty: (words: string) => `What it supports has ${words}`,
    preprint: 'Preprint: not reviewed by peers',
    retraction: {
      retracted: 'RETRACTED: the journal has taken this paper back.',
      concern: 'Expression of concern: its publisher doubts this paper.',
      corrected: 'Corrected after it came out',
      none: (date: string) => `Neither corrected nor retracted when checked on ${date}`,
      unknown: 'Not checked for retraction',
    },
  },
  glossary: {
    title: 'Words explained',
    more: 'In the glossary',
    close: 'Close',
  },
  print: {
    link: 'Print this guide',
    title: (guide: string) => `${guide}: the whole guide, for paper`,
    back: 'Back to the guide',
    printed: 'Everything in the guide stands open here. Addresses of sources are written out.',
    from: (site: string, address: string) => `${site}, ${address}`,
    helplines: 'Helplines',
  },
} as const

export type GuideWords = Wording<typeof guide>
