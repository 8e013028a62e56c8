import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

/** Every helpline by country, and what to do where there is none. */
export const help = {
  formats: formatsFor('en-GB'),
  kinds: vocabulary.helplineKinds,
  title: 'Help now',
  lead: 'Somebody to talk to, today. If a life is in danger, call your local emergency number first.',
  description:
    'Crisis lines and support by country, each with its hours and the day on which it was last checked.',
  emergencyTitle: 'If a life is in danger',
  emergency:
    'Call your emergency number, or ask somebody near you to call. Stay with the person, or ask somebody to stay with you. It is always right to call, also when a substance was taken: those who come are there to help.',
  emergencyNumbers:
    '112 works in all countries of the European Union and on mobile phones in many others, 911 in the United States and Canada, 999 in the United Kingdom, 000 in Australia.',
  countries: 'Countries',
  notListedTitle: 'Your country is not in the list',
  notListed:
    'We list only numbers that somebody here has looked up. That yours is missing does not mean that there is none.',
  notListedSteps: [
    'Call your local emergency number if there is danger now.',
    'Ask a doctor, a pharmacy or a hospital near you: each can tell you who answers where you are.',
    'Look into an international directory of crisis lines:',
  ],
  directories: [
    {name: 'Find A Helpline', url: 'https://findahelpline.com'},
    {name: 'Befrienders Worldwide', url: 'https://www.befrienders.org'},
  ],
  sms: 'Text message',
  languages: 'Languages',
  tooOld: (days: number) =>
    `Its number was checked ${days} days ago, longer than we allow. If it does not answer, look at its website or call your emergency number.`,
  none: 'No helpline has been entered yet. Call your local emergency number, or use a directory below.',
  keep: 'This page is plain text: print it, or save it, and it works without a connection.',
} as const

export type HelpWords = Wording<typeof help>
