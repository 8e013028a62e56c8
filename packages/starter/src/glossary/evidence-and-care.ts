import {cite} from '../authoring/rows.ts'
import type {TermRow} from './term.ts'

/** Words of studies, of care and of the law. */
export const evidenceAndCare: TermRow[] = [
  {
    term: 'Active comparator',
    definition:
      'A real medicine given to the comparison group in place of a placebo, so that it is harder to guess who got what.',
    synonyms: ['active placebo'],
    related: ['placebo', 'blinding', 'midazolam'],
  },
  {
    term: 'Adverse event',
    definition:
      'Anything unwelcome that happens to a person in a study, whether or not the treatment caused it.',
    synonyms: ['side effect'],
    related: ['serious-adverse-event'],
  },
  {
    term: 'Serious adverse event',
    definition: 'An adverse event that kills, threatens life, disables, or brings a person into hospital.',
    related: ['adverse-event'],
  },
  {
    term: 'Approval',
    definition:
      'A regulator’s permission to sell a product for a stated use, after it has checked quality, safety and effect.',
    synonyms: ['marketing authorisation', 'licence'],
    related: ['off-label', 'regulator'],
  },
  {
    term: 'Blinding',
    definition:
      'Keeping people in a trial from knowing who got which treatment. Substances that can be felt make it hard.',
    synonyms: ['masking', 'double-blind'],
    related: ['functional-unblinding', 'randomised-trial'],
  },
  {
    term: 'Boxed warning',
    definition: 'The strongest warning on a US label, printed in a box at its top.',
    related: ['label'],
  },
  {
    term: 'Breakthrough therapy designation',
    definition:
      'A US promise to help with, and speed up, the review of a promising medicine. It is not an approval.',
    related: ['approval'],
  },
  {
    term: 'Case report',
    definition: 'The story of one patient. It can raise a question; it cannot answer one.',
    related: ['cohort-study'],
  },
  {
    term: 'Certified setting',
    definition:
      'A clinic that a safety programme has admitted. In the United States only such clinics may give Spravato.',
    related: ['rems'],
    citations: cite(['fda-approval-2019', 'certified clinics only']),
  },
  {
    term: 'Clinical trial',
    definition:
      'A study in which people get a treatment by a plan made beforehand, so that its effects can be told.',
    related: ['randomised-trial', 'phase', 'nct-number'],
  },
  {
    term: 'Cohort study',
    definition: 'A study that follows a group of people over time without deciding what they are given.',
    related: ['case-report'],
  },
  {
    term: 'Compounded medicine',
    definition: 'A medicine that a pharmacy makes to order. Regulators do not check it before it is sold.',
    related: ['approval'],
    citations: cite(['fda-alert-2023', 'compounded products are not evaluated']),
  },
  {
    term: 'Confidence interval',
    definition: 'The range in which the true value plausibly lies. The wider it is, the less is known.',
  },
  {
    term: 'Contraindication',
    definition: 'A reason not to give a treatment. Absolute means never, relative means usually not.',
  },
  {
    term: 'Controlled substance',
    definition: 'A substance that the law restricts. The schedule or class says how strictly.',
    related: ['schedule'],
  },
  {
    term: 'Electroconvulsive therapy',
    definition: 'A treatment of severe depression that sets off a short seizure under anaesthesia.',
    abbreviation: 'ECT',
    citations: cite(['anand-2023', 'compared with ketamine']),
  },
  {
    term: 'Eligibility criteria',
    definition: 'Who may take part in a trial and who may not.',
    synonyms: ['inclusion criteria', 'exclusion criteria'],
    related: ['clinical-trial'],
  },
  {
    term: 'Enrolment',
    definition: 'How many people take part in a trial: planned at first, counted later.',
    related: ['clinical-trial'],
  },
  {
    term: 'Functional unblinding',
    definition:
      'When people can tell from how they feel which treatment they got, although nobody told them.',
    related: ['blinding'],
    citations: cite(['crl-2025', 'a concern in the review of MDMA']),
  },
  {
    term: 'GRADE',
    definition:
      'A method that says in four words how certain a body of evidence is: high, moderate, low or very low.',
    related: ['systematic-review'],
  },
  {
    term: 'Informed consent',
    definition:
      'Agreeing to a treatment after one has understood what it is, what it may do and what else there is.',
  },
  {
    term: 'Infusion',
    definition: 'A medicine that runs slowly into a vein.',
    synonyms: ['intravenous infusion', 'drip', 'IV'],
    related: ['route-of-administration'],
  },
  {
    term: 'Integration',
    definition:
      'Talking through and making use of an experience in the time after it. Many value it; whether it makes a benefit last has hardly been tested.',
    related: ['ketamine-assisted-psychotherapy', 'preparation'],
    citations: cite(['drozdz-2022', 'more research is needed']),
  },
  {
    term: 'Ketamine-assisted psychotherapy',
    definition:
      'Ketamine and psychotherapy planned as one treatment: preparation, session, talks afterwards.',
    abbreviation: 'KAP',
    related: ['integration', 'set-and-setting'],
  },
  {
    term: 'Label',
    definition: 'The regulator’s text about a medicine: uses, warnings, interactions, what to watch.',
    synonyms: ['prescribing information', 'summary of product characteristics'],
    related: ['boxed-warning', 'off-label'],
  },
  {
    term: 'Maintenance treatment',
    definition: 'Further doses, spaced out, to keep a benefit once it is there.',
  },
  {
    term: 'Meta-analysis',
    definition: 'A calculation that puts the results of several studies together.',
    related: ['systematic-review'],
  },
  {
    term: 'MADRS',
    definition:
      'A scale of depression from 0 to 60, filled in by a clinician. Trials in these guides often use it.',
    synonyms: ['Montgomery–Åsberg Depression Rating Scale'],
    related: ['remission', 'response'],
  },
  {
    term: 'NCT number',
    abbreviation: 'NCT',
    definition: 'The number under which a trial stands in the registry ClinicalTrials.gov.',
    related: ['clinical-trial'],
  },
  {
    term: 'Off-label',
    definition:
      'Prescribed for a use that the regulator has not approved. It is lawful for doctors, and it is not the same as approved.',
    related: ['approval', 'label'],
  },
  {
    term: 'Open-label',
    definition: 'Said of a study in which everyone knows what is given.',
    related: ['blinding'],
  },
  {
    term: 'Phase',
    definition:
      'How far the testing of a medicine has come: phase 1 asks about safety in few people, phase 3 compares it in many.',
    related: ['clinical-trial'],
  },
  {
    term: 'Placebo',
    definition:
      'A dummy treatment. Hope and care help too; comparing with a placebo shows what the medicine adds.',
    related: ['active-comparator', 'blinding'],
  },
  {
    term: 'Preparation',
    definition:
      'Sessions before a treatment in which a person learns what may happen and makes plans for it.',
    related: ['integration'],
  },
  {
    term: 'Psychosis',
    definition: 'A state in which a person loses touch with what is real, with voices or firm false beliefs.',
    related: ['psychotomimetic'],
  },
  {
    term: 'Randomised trial',
    definition: 'A study in which chance decides who gets which treatment, so that the groups are alike.',
    synonyms: ['randomised controlled trial', 'RCT'],
    related: ['blinding', 'placebo'],
  },
  {
    term: 'Regulator',
    definition:
      'The authority that decides which medicines may be sold and for what, such as the FDA or the EMA.',
    related: ['approval'],
  },
  {
    term: 'FDA',
    definition: 'The US Food and Drug Administration, the regulator of medicines in the United States.',
    synonyms: ['Food and Drug Administration'],
    related: ['regulator'],
  },
  {
    term: 'EMA',
    definition:
      'The European Medicines Agency. It examines medicines for the countries of the European Union.',
    synonyms: ['European Medicines Agency'],
    related: ['regulator'],
  },
  {
    term: 'REMS',
    definition: 'A US safety programme with rules on who may give a medicine, and where.',
    synonyms: ['risk evaluation and mitigation strategy'],
    related: ['certified-setting'],
    citations: cite(['spravato-label', 'available only through a restricted programme']),
  },
  {
    term: 'Remission',
    definition: 'Symptoms so few that the illness can hardly be measured any more. It is not a cure.',
    related: ['response', 'relapse'],
  },
  {
    term: 'Relapse',
    definition: 'The return of symptoms after they had eased.',
    related: ['remission'],
  },
  {
    term: 'Response',
    definition: 'In trials: symptoms have fallen by at least half on a scale.',
    related: ['remission'],
  },
  {
    term: 'Schedule',
    definition:
      'A list in drug law. Its number says how strictly a substance is controlled, and differs by country.',
    related: ['controlled-substance'],
  },
  {
    term: 'Set and setting',
    definition:
      'A person’s state of mind and the place and people around: both shape what an altered state is like.',
  },
  {
    term: 'Systematic review',
    definition:
      'A search for every study on a question, by rules written down beforehand, and a summary of them.',
    related: ['meta-analysis', 'grade'],
  },
  {
    term: 'Treatment-resistant depression',
    definition:
      'Depression that at least two antidepressants, taken properly, have not helped. The words blame the treatment, not the person.',
    abbreviation: 'TRD',
    synonyms: ['refractory depression', 'refractory'],
  },
]
