import type {Wording} from '../locale.ts'

/** The start page. What the library says of itself (its tagline, its introduction) is content, and not here. */
export const home = {
  openLibrary: 'Open the library',
  searchTrials: 'Search clinical trials',
  counts: {
    guides: (count: number) => (count === 1 ? 'guide' : 'guides'),
    sources: (count: number) => (count === 1 ? 'source' : 'sources'),
    trials: (count: number) => (count === 1 ? 'clinical trial' : 'clinical trials'),
  },
  startHere: 'Start here',
  allGuides: (count: number) => (count === 1 ? 'The one guide of the library' : `All ${count} guides`),
  questionsTitle: 'Begin with your question',
  questions: {
    library: {
      question: 'What is it, and what happens?',
      answer: 'A guide to each medicine: what it is, how a session goes, and what nobody knows yet.',
    },
    conditions: {
      question: 'Is it for what I have?',
      answer: 'For each condition: what is approved where, what is in research, and how sure that is.',
    },
    interactions: {
      question: 'Can it go with what I take?',
      answer: 'Pairs that were looked at, and an honest “not known” for those that were not.',
    },
    treatments: {
      question: 'How would I be treated?',
      answer: 'Clinic, infusion, therapy: what each way asks of you, before and after.',
    },
    trials: {
      question: 'Is there a study I could join?',
      answer: 'Registered trials, with the day on which we last looked each of them up.',
    },
    stories: {
      question: 'How was it for others?',
      answer: 'Good, mixed and bad outcomes, each beside what studies found for most.',
    },
  },
  conditionsTitle: 'By condition',
  treatmentsTitle: 'By way of treatment',
  howToRead: 'How to read a guide',
  rings: {
    title: 'Every statement has a ring',
    text: 'The further round it is drawn, the surer the evidence. The words stand beside it, always.',
  },
  sources: {
    title: 'Every statement has a source',
    text: 'The small number behind a sentence leads to the study or the regulator’s document that it stands on, and from there back to the sentence. What has no source is not published.',
  },
  safety: {
    title: 'Safety comes first',
    text: 'Signs of danger and what to do about them stand at the top of every guide, the most pressing first. Not knowing is said, too: what is not listed is not thereby safe.',
  },
} as const

export type HomeWords = Wording<typeof home>
