import type {CallToAction, Page, Redirect} from '@healing-library/content/sanity.types'

import {type Authored, callToActionId, guideId, modalityId, reference} from './authoring/document.ts'
import {bullet, heading, paragraph, text} from './authoring/text.ts'

const dates = {contentUpdated: '2026-11-21', nextReviewDue: '2027-11-21'}

/** The library’s own rules, for its visitors. */
export const pages: Authored<Page>[] = [
  {
    _id: 'page-editorial-policy',
    _type: 'page',
    title: 'How we write and review',
    slug: {_type: 'slug', current: 'editorial-policy'},
    deck: 'What has to be true of a sentence before it stands here, and who checks it.',
    kind: 'editorialPolicy',
    body: text(
      heading('Sources'),
      paragraph(
        'Every statement about benefit, harm, approval or law names where it comes from, and what exactly the source supports. An approval is stated only where a regulator’s document says so. A source that was seen once only is marked.',
      ),
      heading('Certainty'),
      paragraph(
        'Where a body of evidence has been graded, we use the four words of GRADE: high, moderate, low, very low. Where nobody has graded it yet, the page says so. No statement of the starter content has been graded.',
      ),
      heading('Review'),
      paragraph(
        'A page is called medically reviewed only when a named reviewer has signed off exactly the text that you see. Any later change to its clinical content takes the mark away until somebody signs again. Who wrote a change cannot sign it. Each page shows when it was first published, when it was changed, when it was reviewed and when it is due.',
      ),
      heading('Doses'),
      paragraph(
        'A dose appears only as a fact about a study: what its participants were given. We give no advice on doses, and none on how to obtain a substance.',
      ),
      heading('Opinion'),
      paragraph(
        'What we think is set apart from what we know and marked as opinion. Offers of treatment or training are marked as commercial, and never stand beside safety information.',
      ),
    ),
    ...dates,
  },
  {
    _id: 'page-stories',
    _type: 'page',
    title: 'About the stories',
    slug: {_type: 'slug', current: 'stories'},
    deck: 'Whose words they are, what was agreed, and what they can and cannot tell you.',
    kind: 'method',
    body: text(
      paragraph(
        'The stories of the starter content are illustrative: nobody lived them. They show what stories of different ends look like. A real story is shown only while the person’s written consent stands, for the places they agreed to, and comes down at once when they withdraw it.',
      ),
      bullet('Names, places, dates and employers are left out or changed; the page says when that was done.'),
      bullet('Good, mixed and bad outcomes are all asked for, and we count how many of each we show.'),
      bullet(
        'Beside a story stands what studies found, because one person’s course is not what most can expect.',
      ),
      bullet('When somebody who sells a treatment praises it, the page says so.'),
    ),
    ...dates,
  },
  {
    _id: 'page-trial-lists',
    _type: 'page',
    title: 'How we choose trials',
    slug: {_type: 'slug', current: 'trial-lists'},
    deck: 'Where the trials come from, which we leave out, and why a status may be old.',
    kind: 'method',
    body: text(
      paragraph(
        'Trials come from the registry ClinicalTrials.gov. Its words stay as they are; what our staff add stands beside them and is marked as ours. A status is shown with the day it was read. Where it was not seen, the page says that it is not known.',
      ),
      paragraph(
        'A search for a substance also finds trials of pain, anaesthesia or healthy volunteers. Each list says which trials belong to it and why others were left out. A trial in a list is not a recommendation to take part.',
      ),
    ),
    ...dates,
  },
  {
    _id: 'page-about',
    _type: 'page',
    title: 'About this library',
    slug: {_type: 'slug', current: 'about'},
    deck: 'What it is for, what it leaves out, and how to tell us of a mistake.',
    kind: 'about',
    body: text(
      paragraph(
        'Healing Library says in plain words what is known about medicines that change perception and are used, or studied, in mental health care. It is for people who consider such care, for those close to them, and for clinicians who want the sources.',
      ),
      paragraph(
        'It leaves out how to obtain or dose a substance, reviews of clinics, and prices that nobody has checked. It carries no advertising. If you find a mistake, tell the people who publish this copy: a real library puts its address here.',
      ),
    ),
    ...dates,
  },
]

export const callsToAction: Authored<CallToAction>[] = [
  {
    _id: callToActionId('ask-a-clinician'),
    _type: 'callToAction',
    label: 'What to ask before you decide',
    text: 'Speak with a clinician who knows you and who has nothing to sell you. Take the questions of the guide along.',
    url: '/library/ketamine',
    kind: 'consultation',
    isCommercial: false,
  },
]

type Short = readonly [from: string, target: string, reason: string]

const shorts: Short[] = [
  ['/ketamine', guideId('ketamine'), 'Short address for print.'],
  ['/spravato', guideId('esketamine'), 'People search for the brand name.'],
  ['/special-k', guideId('ketamine'), 'People search for the street name.'],
  ['/magic-mushrooms', guideId('psilocybin'), 'People search for the street name.'],
  ['/ecstasy', guideId('mdma'), 'People search for the street name.'],
  ['/kap', modalityId('ketamine-assisted-psychotherapy'), 'A common abbreviation.'],
]

export const redirects: Authored<Redirect>[] = shorts.map(([from, target, reason]) => ({
  _id: `redirect-${from.slice(1)}`,
  _type: 'redirect',
  from,
  target: reference(target),
  permanent: false,
  reason,
}))
