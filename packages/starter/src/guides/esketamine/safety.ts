import {effectTermId, reference} from '../../authoring/document.ts'
import {
  careCards as cards,
  cite,
  contraindications as contra,
  effects as list,
  interactions as pairs,
} from '../../authoring/rows.ts'

const label = (supports: string, section?: string) =>
  section === undefined
    ? (['spravato-label', supports] as const)
    : (['spravato-label', supports, section] as const)

export const careCards = cards(
  {
    level: 'emergency',
    heading: 'Call an ambulance now if, after a session, someone:',
    items: [
      'breathes slowly or with pauses, or cannot be woken',
      'has chest pain, a sudden severe headache, weakness on one side or a seizure',
      'is about to harm themselves',
    ],
    action:
      'Call your emergency number. Stay with the person, lay them on their side, and say that esketamine was given and when.',
    citations: cite(label('sedation, respiratory depression and raised blood pressure', 'boxed warning')),
  },
  {
    level: 'urgent',
    heading: 'Call your clinic or doctor today if you have:',
    items: [
      'new or stronger thoughts of suicide',
      'confusion or detachment that has not gone the next day',
      'pain or urgency on passing urine',
    ],
    action: 'If thoughts of suicide press, call a crisis line or the emergency number instead of waiting.',
    citations: cite(label('suicidal thoughts in young people; dissociation', 'boxed warning'), [
      'fda-alert-2023',
      'bladder symptoms with ketamine',
    ]),
  },
)

export const contraindications = contra(
  {
    condition: 'A weak or malformed blood vessel (aneurysm, arteriovenous malformation)',
    strength: 'absolute',
    note: 'Blood pressure rises for a while after each dose, and such a vessel could tear.',
    citations: cite(
      label('contraindicated with aneurysmal vascular disease or arteriovenous malformation', 'section 4'),
    ),
  },
  {
    condition: 'A past bleed in the brain',
    strength: 'absolute',
    note: 'For the same reason.',
    citations: cite(label('contraindicated after intracerebral haemorrhage', 'section 4')),
  },
  {
    condition: 'Allergy to esketamine, ketamine or an ingredient of the spray',
    strength: 'absolute',
    note: 'Tell the clinic of any reaction under anaesthesia, too.',
    citations: cite(label('contraindicated with hypersensitivity', 'section 4')),
  },
  {
    condition: 'Pregnancy and breastfeeding',
    strength: 'relative',
    note: 'It may harm an unborn child and passes into milk. Use contraception, and say at once if you become pregnant.',
    citations: cite(label('not recommended in pregnancy or while breastfeeding')),
  },
  {
    condition: 'A history of misusing drugs or alcohol',
    strength: 'caution',
    note: 'The spray can be misused. The label asks prescribers to weigh this and to watch for it.',
    citations: cite(label('potential for abuse and misuse', 'boxed warning')),
  },
)

export const interactions = pairs(
  {
    with: 'Alcohol, opioids, benzodiazepines and other sedatives',
    kind: 'class',
    severity: 'caution',
    basis: 'label',
    mechanism: 'The sedating effects add up.',
    note: 'Sedation can become deep. Do not stop a prescribed medicine on your own: tell the clinic what you take.',
    citations: cite(label('sedatives may increase sedation: monitor closely', 'section 7.1')),
  },
  {
    with: 'Stimulants',
    kind: 'class',
    severity: 'monitor',
    basis: 'label',
    mechanism: 'Both raise blood pressure.',
    note: 'Includes medicines for attention problems and modafinil. Blood pressure is watched closely.',
    citations: cite(label('psychostimulants may increase blood pressure', 'section 7')),
  },
  {
    with: 'MAO inhibitors',
    kind: 'class',
    severity: 'monitor',
    basis: 'label',
    mechanism: 'Both may raise blood pressure.',
    note: 'Blood pressure is watched closely.',
    citations: cite(label('MAO inhibitors may increase blood pressure', 'section 7')),
  },
)

export const effects = list(
  {
    name: 'Relief of depression',
    term: reference(effectTermId('relief-of-depression')),
    valence: 'wanted',
    timing: 'hoursAfter',
    frequency: 'unknown',
    note: 'In trials a difference from placebo could be seen a day after the first dose. Not everyone responds.',
    citations: cite(['janik-2025', 'difference from 24 hours after the first dose']),
  },
  {
    name: 'Drowsiness (sedation)',
    term: reference(effectTermId('drowsiness')),
    valence: 'unwanted',
    timing: 'during',
    frequency: 'veryCommon',
    note: 'Between 48% and 61% of people in trials; in 3 to 4 of 1,000 it went as far as losing consciousness.',
    citations: cite(label('sedation in 48% to 61%, loss of consciousness in 0.3% to 0.4%', 'section 5.1')),
  },
  {
    name: 'Detachment from self or surroundings (dissociation)',
    term: reference(effectTermId('dissociation')),
    valence: 'neutral',
    timing: 'during',
    frequency: 'veryCommon',
    note: 'Time, space and body feel changed. In one trial most of it had passed an hour and a half after the dose.',
    citations: cite(label('dissociative or perceptual changes in most patients', 'section 5.2'), [
      'popova-2019',
      'side effects resolved by 1.5 hours after dosing',
    ]),
  },
  {
    name: 'Nausea, dizziness, headache',
    term: reference(effectTermId('nausea')),
    valence: 'unwanted',
    timing: 'during',
    frequency: 'veryCommon',
    note: 'About one in four or five people in a trial of the spray alone.',
    citations: cite(['janik-2025', 'nausea 24.8%, dizziness 21.7%, headache 19.0%']),
  },
  {
    name: 'Raised blood pressure',
    term: reference(effectTermId('raised-blood-pressure')),
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'For a while after each dose. It is measured before, during and after.',
    citations: cite(label('increases in blood pressure'), [
      'fda-approval-2019',
      'among the commonest side effects',
    ]),
  },
  {
    name: 'Misuse and dependence',
    term: reference(effectTermId('dependence')),
    valence: 'unwanted',
    timing: 'longTerm',
    frequency: 'unknown',
    note: 'The reason for certified clinics and for never taking it home.',
    citations: cite(label('abuse and misuse; restricted programme', 'boxed warning')),
  },
)
