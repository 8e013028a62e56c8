import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

/** What this library is about. */
const MENTAL_HEALTH =
  /depress|anxi|ptsd|traumatic stress|suicid|bipolar|mania|obsessive|\bocd\b|addict|use disorder|dependence|withdrawal|alcohol|cocaine|amphetamine|tobacco|smoking|psychiatr|psycho|mental|mood|schizo|eating disorder|anorexia|bulimia|autis|adhd|distress|grief|burnout|demoraliz|end of life|personality|well-?being|healthy/i

/** Anaesthesia, pain, emergency care and others, where the same substances serve other ends. */
const ELSEWHERE =
  /an(?:a?e)sthe|analges|sedat|\bpain|hyperalges|intubat|surg|operativ|premedicat|emergence|status epilepticus|epilep|asthma|fracture|laceration|abscess|\bburn|labou?r|cesarean|caesarean|hypotens|shivering|tourniquet|laryng|tonsil|endoscop|colonoscop|bronchoscop|sequence induction|ventilat|migraine|headache|sickle|neuropath|brain injur|limbal|cornea|stem cell|lysosomal|storage disease|multiple sclerosis|transplant|oocyte|glioma|salivat|ectom|plasty|otomy|resection|gastric bypass|minor procedure|pre-?hospital|traumatolog|delirium/i

/** Given beside or against it, these tell of an operating theatre or an emergency room. */
const THEIR_COMPANIONS =
  /propofol|fentanil|fentanyl|lidocaine|bupivacaine|ropivacaine|morphine|hydromorphone|tramadol|etomidate|dexmedetomidine|sevoflurane/i

/** In a title these say what the substance is for, whatever people it is given to: ketamine as the anaesthetic of ECT. */
const AS_AN_ANAESTHETIC = /an(?:a?e)sthesia|an(?:a?e)sthetic (?:agent|induction)|analges|sedation/i

/** Whether the trial asks about something else than mental health, as far as its title and conditions tell. */
export function isElsewhere({briefTitle, officialTitle, conditions, interventions}: TrialSnapshot): boolean {
  const titles = `${briefTitle} ${officialTitle ?? ''}`
  const studied = conditions?.join('; ') ?? ''
  if (ELSEWHERE.test(studied)) return true
  // "Sub-anesthetic" is a dose, not a purpose.
  if (AS_AN_ANAESTHETIC.test(titles.replaceAll(/\bsub-?\s?an(?:a?e)sthetic\b/gi, ''))) return true
  if (MENTAL_HEALTH.test(studied)) return false
  const given = interventions?.map(({name}) => name).join('; ') ?? ''
  return ELSEWHERE.test(titles) || THEIR_COMPANIONS.test(`${given}; ${titles}`)
}

/** By the trial's conditions and its title, in English; a trial that names neither is none. */
export const isMentalHealth = ({briefTitle, conditions}: TrialSnapshot): boolean =>
  MENTAL_HEALTH.test(`${conditions?.join('; ') ?? ''} ${briefTitle}`)
