import type {Modality} from '@healing-library/content/sanity.types'

import {
  type Authored,
  callToActionId,
  conditionId,
  guideId,
  guidelineId,
  modalityId,
  reference,
} from './authoring/document.ts'
import {editorial} from './authoring/editorial.ts'
import {contraindications, cite, indications, references} from './authoring/rows.ts'
import {cited, paragraph, text} from './authoring/text.ts'

/** The phases of a ketamine session, as the guide has them. */
const PHASES = ['screening', 'preparation', 'the-session', 'recovery', 'the-days-and-weeks-after']

const call = {callToAction: reference(callToActionId('ask-a-clinician'))}

/** Ways in which care is given, whatever the substance: where, with whom, and what part therapy has in it. */
export const modalities: Authored<Modality>[] = [
  {
    _id: modalityId('ketamine-infusion'),
    _type: 'modality',
    title: 'Ketamine infusions as a medicine alone',
    slug: {_type: 'slug', current: 'ketamine-infusion'},
    deck: 'A series of infusions or injections in a clinic, judged by scores of depression, with no therapy built in.',
    summary:
      'Ketamine runs slowly into a vein while staff watch. Most trials in depression were done this way, so most of the evidence belongs here. Relief can come within a day, and mostly fades within 7 to 10 days after one dose; doses are repeated to hold it. Clinics differ in how much they prepare people and stay in touch: ask before you begin.',
    riskLine:
      'Each infusion can raise blood pressure and cloud perception for hours, and frequent doses can harm bladder and liver: somebody trained must watch, and somebody must take you home.',
    substances: references(guideId('ketamine')),
    conditions: references(conditionId('treatment-resistant-depression'), conditionId('suicidal-thoughts')),
    setting: 'A hospital or an infusion clinic, with monitoring and equipment for the airway.',
    roleOfTherapy: 'None is built in. Therapy that you already have goes on elsewhere.',
    overview: text(
      paragraph(
        'In this way of thinking the medicine itself is the treatment. ',
        cited(
          'A course of infusions without therapy',
          'phillips-2019',
          'six infusions, then weekly maintenance, without psychotherapy',
        ),
        ' lowered scores of depression, and weekly infusions held the gain. Because relief fades, doses are repeated, and ',
        cited(
          'long-term safety of repeated doses has hardly been studied',
          'short-2018',
          'little on repeated dosing',
        ),
        '.',
      ),
    ),
    checklist: [
      'I know how many infusions come first, and how we decide whether to go on.',
      'I know what the clinic does for me between infusions, and what it does not.',
    ],
    guidelines: references(guidelineId('sanacora-2017'), guidelineId('swainson-2021')),
    related: references(modalityId('ketamine-assisted-psychotherapy'), modalityId('esketamine-clinic')),
    ...call,
    evidence: references(
      'claim-ketamine-a-single-infusion-lowers-scores-of-depression-more',
      'claim-ketamine-after-a-single-dose-relief-is-greatest-about',
    ),
    sessionPhases: references(...PHASES.map((phase) => `phase-ketamine-${phase}`)),
    frameworks: references(
      'framework-ketamine-as-a-medicine-alone',
      'framework-ketamine-as-a-medicine-with-therapy-beside-it',
    ),
    ...editorial,
  },
  {
    _id: modalityId('ketamine-assisted-psychotherapy'),
    _type: 'modality',
    title: 'Ketamine-assisted psychotherapy',
    slug: {_type: 'slug', current: 'ketamine-assisted-psychotherapy'},
    deck: 'Ketamine and psychotherapy planned as one treatment. Clinics report improvement; hardly any study has a comparison group.',
    summary:
      'A therapist prepares you, stays during the session and meets you afterwards. Some practices give low doses and talk while the medicine acts; others give higher doses and let you lie with eyeshades and music. No regulator that we cite has approved it: in the United States it is off-label ketamine with therapy added. What therapy adds to ketamine, and ketamine to therapy, is not known.',
    riskLine:
      'The risks of ketamine stay the same in a therapy room: ask who is there that can act if breathing slows, and what happens if old pain comes up and the hour is over.',
    substances: references(guideId('ketamine')),
    conditions: references(
      conditionId('depression'),
      conditionId('post-traumatic-stress'),
      conditionId('anxiety'),
    ),
    setting: 'A therapy room with medical cover: couch, eyeshades, music, a therapist beside you.',
    roleOfTherapy:
      'Central. Preparation, the session and the talks afterwards are one treatment; ordinary psychotherapy often goes on around it.',
    overview: text(
      paragraph(
        'Two styles share the name. In one, doses are kept low enough to talk. In the other the dose is higher and the talk comes afterwards. Clinicians who have worked with both, and with infusions alone, hold that different ways suit different people. That is experience; no trial has compared them.',
      ),
      paragraph(
        'What has been counted: ',
        cited(
          '235 patients of three practices improved, without a comparison group',
          'dore-2019',
          'uncontrolled',
        ),
        '; ',
        cited(
          'a review found possible benefit and asked for more research',
          'drozdz-2022',
          'possible benefit; more research is needed',
        ),
        '; and ',
        cited(
          'one small randomised trial of therapy after ketamine found no difference on its main scale',
          'wilkinson-2021',
          '28 people; a self-rated scale favoured therapy',
        ),
        '.',
      ),
    ),
    indications: indications({
      condition: 'Any psychiatric condition',
      status: 'offLabel',
      product: 'Ketamine (racemic) with psychotherapy',
      jurisdiction: 'US',
      note: 'The regulator has approved ketamine for no psychiatric disorder, with or without therapy.',
      citations: cite(['fda-alert-2023', 'not approved for any psychiatric disorder']),
    }),
    checklist: [
      'I know how my therapist is trained for this, and who supervises them.',
      'Sessions before and after are agreed and priced before the first dose.',
      'I know what kind of touch, if any, may happen, and that I can say no at any moment.',
    ],
    guidelines: references(guidelineId('sanacora-2017')),
    related: references(modalityId('ketamine-infusion'), modalityId('psilocybin-assisted-therapy')),
    ...call,
    evidence: references(
      'claim-ketamine-for-ketamine-with-psychotherapy-there-are-encouraging-reports',
      'claim-ketamine-after-a-single-dose-relief-is-greatest-about',
    ),
    sessionPhases: references(...PHASES.map((phase) => `phase-ketamine-${phase}`)),
    frameworks: references('framework-ketamine-ketamine-assisted-psychotherapy'),
    mythFacts: references('myth-ketamine-integration-is-proven-to-make-it-work'),
    ...editorial,
  },
  {
    _id: modalityId('esketamine-clinic'),
    _type: 'modality',
    title: 'Esketamine in a certified clinic',
    slug: {_type: 'slug', current: 'esketamine-clinic'},
    deck: 'A nasal spray that you use yourself while staff watch, then two hours in the chair.',
    summary:
      'The one form of ketamine that regulators have approved for depression. In the United States it is given only in clinics that a safety programme has certified. You spray it yourself, staff check blood pressure and watch for at least two hours, and somebody takes you home. More often in the first weeks, less often later. The average benefit over a placebo spray was modest.',
    riskLine:
      'The spray can cause deep drowsiness, detachment and slowed breathing, which is why it never goes home with you and you do not drive until the next day.',
    substances: references(guideId('esketamine')),
    conditions: references(conditionId('treatment-resistant-depression')),
    setting: 'A certified clinic, with a place to rest and staff who observe.',
    roleOfTherapy: 'None is built in. Therapy that you already have can go on.',
    contraindications: contraindications({
      condition: 'A weak or malformed blood vessel, or a past bleed in the brain',
      strength: 'absolute',
      note: 'Blood pressure rises for a while after each dose.',
      citations: cite(['spravato-label', 'contraindications', 'section 4']),
    }),
    guidelines: references(guidelineId('mcintyre-2021')),
    related: references(modalityId('ketamine-infusion')),
    ...call,
    evidence: references(
      'claim-esketamine-with-a-new-antidepressant-scores-of-depression-fell',
      'claim-esketamine-given-alone-scores-fell-5-to-7-points',
    ),
    sessionPhases: references(
      'phase-esketamine-before',
      'phase-esketamine-the-session',
      'phase-esketamine-afterwards',
    ),
    faq: references('faq-esketamine-does-it-prevent-suicide'),
    ...editorial,
  },
  {
    _id: modalityId('ketamine-at-home'),
    _type: 'modality',
    title: 'Ketamine sent to the home',
    slug: {_type: 'slug', current: 'ketamine-at-home'},
    deck: 'Tablets, lozenges or sprays by post. The US regulator warns of it.',
    summary:
      'Some companies send compounded ketamine to people’s homes after a video call. The products are made to order and no regulator has checked them. At home nobody notices when breathing slows, blood pressure climbs or fear takes over. The US regulator warned of this in 2023 and knows of no evidence that it is safer, works better or works faster than approved medicines.',
    riskLine: 'Nobody is there if breathing slows. The US regulator warns of compounded ketamine at home.',
    substances: references(guideId('ketamine')),
    setting: 'The person’s own home, alone or with a friend.',
    roleOfTherapy: 'Varies: a video call, an app or nothing.',
    overview: text(
      paragraph(
        'The warning names ',
        cited(
          'misuse, psychiatric reactions, raised blood pressure, slowed breathing and harm to bladder and urinary tract',
          'fda-alert-2023',
          'list of known safety concerns',
        ),
        ', and the lack of monitoring at home. This page exists so that readers who were offered it find the warning.',
      ),
    ),
    related: references(modalityId('ketamine-infusion'), modalityId('esketamine-clinic')),
    ...call,
    faq: references('faq-ketamine-can-i-have-it-at-home'),
    ...editorial,
  },
  {
    _id: modalityId('psilocybin-assisted-therapy'),
    _type: 'modality',
    title: 'Psilocybin with psychological support',
    slug: {_type: 'slug', current: 'psilocybin-assisted-therapy'},
    deck: 'One or two sessions in a quiet room, with support before, during and after. In trials, and with authorised psychiatrists in Australia.',
    summary:
      'In trials a person takes synthetic psilocybin once or twice, in a supervised room, and trained staff prepare and accompany them. Scores of depression fell in several trials. Outside trials it is lawful in few places: in Australia authorised psychiatrists may prescribe it for treatment-resistant depression. Much of what looks like a benefit of the substance may belong to the care around it; trials can hardly tell the two apart.',
    riskLine:
      'Hours of fear and confusion can come, and people with psychosis or bipolar disorder were left out of trials: outside lawful, supervised care these risks are yours alone.',
    substances: references(guideId('psilocybin')),
    conditions: references(conditionId('treatment-resistant-depression'), conditionId('illness-distress')),
    setting: 'A quiet, supervised room in a clinic, for most of a day.',
    roleOfTherapy:
      'Support before, during and after each session; how much of it is therapy differs between trials.',
    overview: text(
      paragraph(
        'A single dose with support: ',
        cited(
          '6.6 points more than the lowest dose after three weeks',
          'goodwin-2022',
          'difference of 6.6 points at week 3; 77% had side effects',
        ),
        ' in treatment-resistant depression.',
      ),
    ),
    guidelines: references(guidelineId('tga-2023')),
    related: references(modalityId('mdma-assisted-therapy')),
    evidence: references(
      'claim-psilocybin-one-dose-of-25-mg-with-support-lowered',
      'claim-psilocybin-against-six-weeks-of-escitalopram-a-common-antidepressant',
    ),
    ...editorial,
  },
  {
    _id: modalityId('mdma-assisted-therapy'),
    _type: 'modality',
    title: 'MDMA with psychotherapy',
    slug: {_type: 'slug', current: 'mdma-assisted-therapy'},
    deck: 'A course of psychotherapy for post-traumatic stress with a few sessions on MDMA. Not approved in the United States.',
    summary:
      'Trials placed sessions with MDMA inside a course of therapy, with preparation before and talks after. Symptoms of post-traumatic stress fell with MDMA and, less far, with placebo and the same therapy. The US regulator declined to approve it in August 2024. In Australia authorised psychiatrists may prescribe it for post-traumatic stress. People in this state are easily hurt: ask how therapists are supervised.',
    riskLine:
      'MDMA strains the heart and leaves people vulnerable for hours: checks beforehand, two trained people in the room, and a way to complain are the least to expect.',
    substances: references(guideId('mdma')),
    conditions: references(conditionId('post-traumatic-stress')),
    setting: 'A therapy room with medical cover, for most of a day.',
    roleOfTherapy:
      'Central: three preparatory and nine later sessions in the trials, the same in both groups.',
    overview: text(
      paragraph(
        cited(
          'Three preparatory and nine integrative sessions',
          'mitchell-2021',
          'therapy in both groups of the trial',
        ),
        ' surrounded the sessions with MDMA or placebo. Among the concerns of those who advised the regulator were ',
        cited(
          'therapy that differed from place to place, and the oversight of therapists',
          'crl-2025',
          'inconsistent therapy protocols; inadequate therapist oversight',
        ),
        '.',
      ),
    ),
    guidelines: references(guidelineId('tga-2023')),
    related: references(modalityId('psilocybin-assisted-therapy')),
    evidence: references(
      'claim-mdma-with-the-same-therapy-in-both-groups-symptoms',
      'claim-mdma-how-long-the-benefit-lasts-is-not-known',
    ),
    ...editorial,
  },
]
