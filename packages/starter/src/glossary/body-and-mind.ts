import {cite} from '../authoring/rows.ts'
import type {TermRow} from './term.ts'

/** Words about what a person may have or notice. */
export const bodyAndMind: TermRow[] = [
  {
    term: 'Cystitis',
    definition:
      'Inflammation of the bladder: pain, urgency, at times blood in the urine. Frequent use of ketamine can cause it.',
    synonyms: ['ketamine cystitis', 'bladder inflammation'],
    citations: cite(['winstock-2012', 'urinary symptoms among people who use ketamine']),
  },
  {
    term: 'Dependence',
    definition:
      'Needing a substance in order to feel or function as usual, and finding it hard to stop in spite of harm.',
    synonyms: ['addiction'],
    related: ['tolerance', 'withdrawal'],
  },
  {
    term: 'Dissociation',
    definition:
      'A feeling of being apart from one’s body, thoughts or surroundings. With ketamine it passes as the medicine wears off.',
    related: ['dissociative-anaesthetic', 'out-of-body-experience'],
    citations: cite(['short-2018', 'dissociation among the commonest effects of an infusion']),
  },
  {
    term: 'Dysphoria',
    definition: 'An uneasy, unhappy or irritable state; the opposite of euphoria.',
    related: ['euphoria'],
  },
  {
    term: 'Ego dissolution',
    definition: 'A loosening of the sense of being a separate self. Some find it freeing, some frightening.',
    synonyms: ['ego death'],
    related: ['mystical-type-experience'],
  },
  {
    term: 'Emergence reaction',
    definition: 'Confusion, vivid dreams or fear while waking from an anaesthetic.',
    synonyms: ['emergence delirium'],
    related: ['anaesthetic', 'psychotomimetic'],
  },
  {
    term: 'Euphoria',
    definition: 'A lifted, blissful mood. It says nothing about whether an illness gets better.',
    related: ['dysphoria'],
  },
  {
    term: 'Mystical-type experience',
    definition:
      'The researchers’ name for a deep sense of unity, meaning or the sacred, measured with a questionnaire.',
    related: ['ego-dissolution'],
    citations: cite(['rothberg-2021', 'measured in a trial of ketamine']),
  },
  {
    term: 'Out-of-body experience',
    definition: 'The impression of seeing oneself from outside.',
    related: ['dissociation'],
  },
  {
    term: 'Psychotomimetic',
    definition: 'Bringing on, for a time, experiences like those of psychosis.',
    related: ['psychosis', 'emergence-reaction'],
  },
  {
    term: 'Respiratory depression',
    definition: 'Breathing that has become too slow or too shallow. It is an emergency.',
    synonyms: ['slowed breathing'],
    related: ['central-nervous-system-depressant'],
  },
  {
    term: 'Sedation',
    definition: 'Drowsiness that a medicine causes, from slight to so deep that a person cannot be woken.',
    related: ['central-nervous-system-depressant'],
  },
  {
    term: 'Serotonin syndrome',
    definition: 'A dangerous excess of serotonin: agitation, stiffness, fever, seizures. It is an emergency.',
    related: ['serotonin', 'monoamine-oxidase-inhibitor'],
  },
  {
    term: 'Acute porphyria',
    definition: 'A rare inherited disorder of the blood pigment, with attacks that some medicines set off.',
    synonyms: ['porphyria'],
  },
  {
    term: 'Allergy',
    definition: 'A reaction of the body’s defences to a harmless thing, from a rash to a collapse.',
    synonyms: ['allergic', 'hypersensitivity'],
  },
  {
    term: 'Pre-eclampsia',
    definition:
      'High blood pressure of pregnancy that can harm mother and child. With seizures it is called eclampsia.',
    synonyms: ['eclampsia'],
  },
  {
    term: 'Tolerance',
    definition: 'Needing more of a substance for the same effect.',
    related: ['dependence'],
  },
  {
    term: 'Withdrawal',
    definition: 'What the body and mind go through when a substance they are used to is left out.',
    related: ['dependence'],
  },
]
