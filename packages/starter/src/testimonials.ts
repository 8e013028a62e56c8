import type {Testimonial} from '@healing-library/content/sanity.types'

import {type Authored, guideId, reference, testimonialId} from './authoring/document.ts'

type Story = Pick<Testimonial, 'title' | 'kind' | 'quote' | 'context' | 'outcome'> & {
  key: string
  about: string
  /** The claim that says what studies found, shown beside the story. */
  typical: string
}

/**
 * Nobody lived these stories. They show what stories of different ends look like on a page, and every page that
 * shows one says that it is illustrative.
 */
const stories: Story[] = [
  {
    key: 'lighter-for-a-while',
    typical: 'claim-ketamine-after-a-single-dose-relief-is-greatest-about',
    about: 'ketamine',
    title: 'Lighter, for a while',
    kind: 'patient',
    context: 'A course of infusions in a hospital clinic',
    outcome: 'mixed',
    quote:
      'The morning after the second one I made breakfast without arguing with myself about it first. That sounds small. It was not. It held for some days and then it thinned out, as they had told me it would. I was more disappointed than I wanted to be. The nurse had asked me beforehand what I would do on that day, and I had written it down, and I did it: I called my sister and I kept the appointment. I would do it again. I would not call it a cure.',
  },
  {
    key: 'room-to-move',
    typical: 'claim-ketamine-a-single-infusion-lowers-scores-of-depression-more',
    about: 'ketamine',
    title: 'Room to move',
    kind: 'patient',
    context: 'Infusions, with a therapist I already knew',
    outcome: 'positive',
    quote:
      'For years every treatment had been one more thing that did not work. This did something. Not happiness, more like space between me and the weight. My therapist and I used those weeks. I started to sleep at night and to answer messages. It is hard to say what was the medicine, what was the talking and what was being believed. I am still careful. I have my blood pressure taken and I tell them when I drink, even when it is awkward.',
  },
  {
    key: 'not-for-me',
    typical: 'claim-ketamine-the-commonest-side-effects-of-an-infusion-are',
    about: 'ketamine',
    title: 'Not for me',
    kind: 'patient',
    context: 'A single session at a private clinic',
    outcome: 'negative',
    quote:
      'I thought I was dying and could not say so. Somebody looked in from the door, I think, and went away again. It was over after an hour, and for weeks I was afraid of falling asleep. My depression was the same, plus that. When I rang to tell them, they offered me another session. I wish I had asked who would sit with me. I wish somebody had told me that you can stop.',
  },
  {
    key: 'when-it-became-a-habit',
    typical: 'claim-ketamine-the-commonest-side-effects-of-an-infusion-are',
    about: 'ketamine',
    title: 'When it became a habit',
    kind: 'patient',
    context: 'Tablets sent to my home',
    outcome: 'negative',
    quote:
      'It helped at first, and then it helped less, and I did not notice that I had begun to count the days to the next packet. What made me stop was the bathroom: every half hour, and it burned. The doctor asked one plain question and I cried. Stopping was hard and it was right. My bladder is better than it was. I do not tell people never. I tell them: not alone, and not at home.',
  },
  {
    key: 'what-i-say-first',
    typical: 'claim-ketamine-after-a-single-dose-relief-is-greatest-about',
    about: 'ketamine',
    title: 'What I say first',
    kind: 'clinician',
    context: 'A nurse in an infusion clinic',
    outcome: 'mixed',
    quote:
      'I tell people three things before anything else. It may help quickly, and it may not help. If it helps, it will probably fade, so let us plan for that today and not then. And you can say stop at any moment. Some of those who do best are not the ones with the grandest sessions. Some of those who do badly had a difficult hour and nobody near. The work is mostly sitting still, looking, and measuring.',
  },
  {
    key: 'two-hours-in-the-chair',
    typical: 'claim-esketamine-with-a-new-antidepressant-scores-of-depression-fell',
    about: 'esketamine',
    title: 'Two hours in the chair',
    kind: 'patient',
    context: 'Nasal spray in a certified clinic, with my usual tablets',
    outcome: 'mixed',
    quote:
      'Nobody tells you how much of it is waiting. You spray, the room goes far away, you feel a bit sick, and then you sit until they are content with your blood pressure. A friend drives me home. After some weeks the days had more colour in them. It costs me an afternoon each time, and I count those afternoons. We have agreed on a date to look at whether it is still worth it.',
  },
  {
    key: 'the-scale-and-the-garden',
    typical: 'claim-esketamine-among-people-who-had-become-well-on-it',
    about: 'esketamine',
    title: 'The scale and the garden',
    kind: 'patient',
    context: 'Nasal spray in a certified clinic, over some months',
    outcome: 'positive',
    quote:
      'They asked me the same questions every time and wrote down a number. I did not believe the number until I noticed that I had planted beans. I had not planted anything for years. We go more slowly now, the visits are further apart, and I am afraid of the day they end. The nurse says that being afraid of that is normal and that we will plan it together. I keep the numbers in a drawer.',
  },
  {
    key: 'i-stopped-after-three',
    typical: 'claim-esketamine-seven-of-100-people-stopped-the-spray-because',
    about: 'esketamine',
    title: 'I stopped after three',
    kind: 'patient',
    context: 'Nasal spray in a certified clinic, with a new tablet',
    outcome: 'negative',
    quote:
      'I was sick each time, and the ceiling came down to me. The people were kind. I felt nothing afterwards, not better and not worse, only tired, with half a day gone. When I said that I wanted to stop, the doctor did not argue, and that was the best moment of it. We are trying something else. I had hoped so much that it took me a while to say it aloud.',
  },
]

export const testimonials: Authored<Testimonial>[] = stories.map(({key, about, typical, ...story}) => ({
  _id: testimonialId(key),
  _type: 'testimonial',
  ...story,
  slug: {_type: 'slug', current: key},
  about: reference(guideId(about)),
  typicalResult: reference(typical),
  displayName: 'Sample story',
  illustrative: true,
}))
