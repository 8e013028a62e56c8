import {toWrite} from '@healing-library/content/text/unwritten'

/** Keys are the place's name: two new pages from one template have the same ones, each in its own document. */
const block = (_key: string, style: 'normal' | 'h3', text: string) => ({
  _key,
  _type: 'block',
  style,
  markDefs: [],
  children: [{_key: 's', _type: 'span', text, marks: []}],
})

/** A subheading and, under it, what is to be written there. */
export const askFor = (key: string, heading: string, what: string) => [
  block(`${key}-heading`, 'h3', heading),
  block(key, 'normal', toWrite(what)),
]

/** What nobody knows is said, not left out. */
export const askForUnknown = () =>
  askFor('not-known', 'What is not known', 'what studies have not shown, and what they disagree about.')

const CARDS = {
  emergency: {
    heading: 'Call an ambulance if someone:',
    sign: 'a sign that cannot wait, such as “cannot be woken”.',
    action: 'whom to call, and what to do until they come.',
  },
  urgent: {
    heading: 'Ask for advice on the same day if you have:',
    sign: 'a sign that must not wait until tomorrow.',
    action: 'whom to ask.',
  },
  nonUrgent: {
    heading: 'Ask at your next appointment if you have:',
    sign: 'something that can wait, and should be told.',
    action: 'whom to tell.',
  },
} as const

export const careCardToWrite = (level: keyof typeof CARDS) => ({
  _key: level,
  _type: 'careCard',
  level,
  heading: CARDS[level].heading,
  items: [toWrite(CARDS[level].sign)],
  action: toWrite(CARDS[level].action),
})

const REVIEW_AFTER_MONTHS = 12

/** The dates of a page that is begun on this day; whoever publishes it later sets them anew. */
export function datesFrom(today: Date) {
  const due = new Date(
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + REVIEW_AFTER_MONTHS, today.getUTCDate()),
  )
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return {firstPublished: day(today), contentUpdated: day(today), nextReviewDue: day(due)}
}
