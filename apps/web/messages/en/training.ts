import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

/** Courses. Who earns by one is said before what it promises. */
export const training = {
  formats: formatsFor('en-GB'),
  audiences: vocabulary.trainingAudiences,
  title: 'Training',
  lead: 'Courses for those who give care, and for those who want to understand it. Who earns by a course is said first. Being listed here is no recommendation.',
  description:
    'Courses on psychedelic-assisted care: for whom, how long, what they cost, and who earns by them.',
  none: 'No course is listed. One is listed when somebody has looked up who offers it, what it holds and who earns by it.',
  whoEarns: 'Who earns by it',
  facts: {
    audience: 'For',
    format: 'Format',
    hours: 'Hours',
    credits: 'Credits',
    price: 'Price',
    provider: 'Offered by',
  },
  hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
  unknown: 'Not known to us',
  checked: (day: string) => `Looked up at its source on ${day}.`,
  tooOld: (days: number) => `That is ${days} days ago: ask the provider before you rely on it.`,
  visit: 'To the course',
  elsewhere: (host: string) => `leads to ${host}`,
} as const

export type TrainingWords = Wording<typeof training>
