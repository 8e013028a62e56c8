import type {Disclaimer, Helpline, SiteSettings} from '@healing-library/content/sanity.types'

import {type Authored, guideId, reference, trialListId} from './authoring/document.ts'
import {references} from './authoring/rows.ts'

/** The day on which these numbers were last compared with published lists. */
const CHECKED_ON = '2026-11-21'

const helplineId = (key: string): string => `helpline-${key}`

export const helplines: Authored<Helpline>[] = [
  {
    _id: helplineId('988'),
    _type: 'helpline',
    name: '988 Suicide & Crisis Lifeline',
    jurisdiction: 'US',
    phone: '988',
    url: 'https://988lifeline.org',
    hours: 'Day and night, every day. Call or text.',
    note: 'For thoughts of suicide or any crisis of mental health or substance use.',
    checkedOn: CHECKED_ON,
    kind: 'crisis',
  },
  {
    _id: helplineId('samaritans'),
    _type: 'helpline',
    name: 'Samaritans',
    jurisdiction: 'GB',
    phone: '116 123',
    url: 'https://www.samaritans.org',
    hours: 'Day and night, every day. Free to call, also from Ireland.',
    note: 'For anybody who is struggling to cope.',
    checkedOn: CHECKED_ON,
    kind: 'crisis',
  },
  {
    _id: helplineId('988-canada'),
    _type: 'helpline',
    name: '9-8-8: Suicide Crisis Helpline',
    jurisdiction: 'CA',
    phone: '988',
    sms: '988',
    url: 'https://988.ca',
    hours: 'Day and night, every day. Call or text, in English or French.',
    languages: ['English', 'French'],
    note: 'For thoughts of suicide, and for those who worry about somebody.',
    checkedOn: CHECKED_ON,
    kind: 'crisis',
  },
  {
    _id: helplineId('lifeline-australia'),
    _type: 'helpline',
    name: 'Lifeline',
    jurisdiction: 'AU',
    phone: '13 11 14',
    sms: '0477 13 11 14',
    url: 'https://www.lifeline.org.au',
    hours: 'Day and night, every day. Call or text.',
    note: 'Crisis support for anybody in Australia.',
    checkedOn: CHECKED_ON,
    kind: 'crisis',
  },
  {
    _id: helplineId('fireside'),
    _type: 'helpline',
    name: 'Fireside Project: Psychedelic Support Line',
    jurisdiction: 'US',
    phone: '623-473-7433',
    url: 'https://firesideproject.org',
    hours: 'Hours have changed over the years and were not confirmed: see the website.',
    note: 'Support from peers during or after a psychedelic experience. Not for medical emergencies: call 911.',
    checkedOn: CHECKED_ON,
    kind: 'peerSupport',
  },
]

export const disclaimer = {
  _id: 'disclaimer-library',
  _type: 'disclaimer',
  title: 'Disclaimer of the library',
  text: 'This library is for information. It is not medical advice and does not replace the advice, diagnosis or treatment of a qualified professional who knows you. Do not start, stop or change a medicine because of something you read here. It does not recommend doses, and it does not encourage the use of any substance outside lawful care. In an emergency, call your emergency number.',
  version: '1',
  effectiveFrom: '2026-11-21',
} satisfies Authored<Disclaimer>

export const siteSettings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Healing Library',
  tagline: 'What is known about psychedelic-assisted care, and what is not',
  intro:
    'Plain, sourced guides to medicines that change perception and are used, or studied, in mental health care. Every claim names where it comes from. Benefits and harms stand side by side, and where nobody knows, we say so.',
  featuredGuides: references(guideId('ketamine'), guideId('esketamine')),
  featuredTrialLists: references(
    ...['ketamine-mood', 'esketamine-mood', 'post-traumatic-stress'].map(trialListId),
  ),
  disclaimer: reference(disclaimer._id),
  helplines: references(...helplines.map(({_id}) => _id)),
} satisfies Authored<SiteSettings>
