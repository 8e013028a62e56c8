import {cite} from '../authoring/rows.ts'
import type {TermRow} from './term.ts'

/** Words about substances and how they act. */
export const substances: TermRow[] = [
  {
    term: 'AMPA receptor',
    abbreviation: 'AMPA',
    definition: 'A docking site for glutamate on nerve cells. It carries the brain’s fast signals.',
    related: ['glutamate', 'nmda-receptor'],
  },
  {
    term: 'Antagonist',
    definition: 'A substance that sits on a receptor and keeps others from switching it on.',
    synonyms: ['blocker'],
    related: ['agonist', 'receptor'],
  },
  {
    term: 'Agonist',
    definition: 'A substance that switches a receptor on. A partial agonist does so only in part.',
    related: ['antagonist', 'receptor'],
  },
  {
    term: 'Anaesthetic',
    definition:
      'A medicine that takes away feeling, and often consciousness, so that an operation can be borne.',
    synonyms: ['anesthetic'],
    related: ['dissociative-anaesthetic'],
  },
  {
    term: 'Analgesic',
    definition: 'A medicine against pain.',
    synonyms: ['painkiller'],
  },
  {
    term: 'Arketamine',
    definition: 'One of ketamine’s two mirror-image forms, also written R-ketamine. It is still in research.',
    synonyms: ['R-ketamine', '(R)-ketamine'],
    related: ['esketamine', 'enantiomer'],
  },
  {
    term: 'BDNF',
    definition:
      'A protein that helps nerve cells to live, grow and connect. Whether it explains how ketamine lifts mood is not settled.',
    synonyms: ['brain-derived neurotrophic factor'],
    related: ['neuroplasticity'],
    citations: cite(['zanos-2018', 'BDNF among the proposed mechanisms']),
  },
  {
    term: 'Benzodiazepine',
    definition: 'A calming medicine such as diazepam or lorazepam. Stopping one suddenly can be dangerous.',
    related: ['central-nervous-system-depressant', 'midazolam'],
  },
  {
    term: 'Bioavailability',
    definition: 'How much of a medicine reaches the blood. It depends on the way it is given.',
    related: ['route-of-administration'],
  },
  {
    term: 'Central nervous system depressant',
    definition:
      'A substance that slows the brain, and with it alertness and breathing. Alcohol, opioids and sleeping pills are such.',
    synonyms: ['sedative', 'depressant', 'CNS'],
    abbreviation: 'CNS depressant',
    related: ['respiratory-depression', 'sedation'],
  },
  {
    term: 'Classic psychedelic',
    definition:
      'A substance such as psilocybin or LSD that changes perception by way of a serotonin receptor.',
    synonyms: ['serotonergic psychedelic', 'serotonergic', 'hallucinogen'],
    related: ['psilocybin', 'serotonin'],
  },
  {
    term: 'Dissociative anaesthetic',
    synonyms: ['dissociative'],
    definition:
      'An anaesthetic under which a person seems cut off from body and room rather than asleep. Ketamine is the best known.',
    related: ['dissociation', 'anaesthetic', 'ketamine'],
    citations: cite(['domino-1965', 'proposes the term']),
  },
  {
    term: 'Enantiomer',
    definition:
      'One of two forms of a molecule that are mirror images of each other, as a left and a right hand are.',
    synonyms: ['mirror-image form'],
    related: ['esketamine', 'arketamine', 'racemic'],
  },
  {
    term: 'Entactogen',
    definition:
      'A word for substances, MDMA above all, that make people feel close to others and to themselves.',
    synonyms: ['empathogen'],
    related: ['mdma'],
  },
  {
    term: 'Esketamine',
    definition:
      'One of ketamine’s two mirror-image forms, also written S-ketamine. As a nasal spray it is sold as Spravato.',
    synonyms: ['S-ketamine', '(S)-ketamine', 'Spravato'],
    related: ['enantiomer', 'ketamine'],
    citations: cite(['spravato-label', 'Spravato is esketamine']),
  },
  {
    term: 'Glutamate',
    definition: 'The commonest of the messengers that switch nerve cells on.',
    related: ['nmda-receptor', 'ampa-receptor'],
  },
  {
    term: 'Half-life',
    definition: 'The time in which the amount of a medicine in the body falls by half.',
  },
  {
    term: 'Ketamine',
    definition:
      'An anaesthetic that is also given, in lower doses, for depression that other treatments have not helped.',
    synonyms: ['racemic ketamine'],
    related: ['esketamine', 'dissociative-anaesthetic'],
  },
  {
    term: 'MDMA',
    definition:
      'A substance that makes nerve cells release serotonin and related messengers. In research with psychotherapy for post-traumatic stress.',
    synonyms: ['midomafetamine', 'ecstasy'],
    related: ['entactogen', 'serotonin'],
  },
  {
    term: 'Midazolam',
    definition:
      'A calming medicine that trials of ketamine use for comparison, because it too can be felt and so hides better who got what.',
    related: ['active-comparator', 'blinding', 'benzodiazepine'],
    citations: cite(['murrough-2013', 'midazolam as the comparison']),
  },
  {
    term: 'Monoamine oxidase inhibitor',
    definition:
      'An antidepressant that stops the breakdown of serotonin and related messengers. With MDMA the combination can be fatal.',
    abbreviation: 'MAOI',
    synonyms: ['MAO inhibitor', 'MAO'],
    related: ['serotonin-syndrome', 'mdma'],
    citations: cite(['silins-2007', 'highest risk with MDMA']),
  },
  {
    term: 'Neuroplasticity',
    definition:
      'The brain’s ability to change its connections. That a substance raises it in an experiment does not show that a person gets better.',
    related: ['bdnf'],
  },
  {
    term: 'NMDA receptor',
    definition: 'A docking site for glutamate that has a part in learning and pain. Ketamine blocks it.',
    abbreviation: 'NMDA',
    synonyms: ['N-methyl-D-aspartate receptor'],
    related: ['glutamate', 'antagonist'],
    citations: cite(['zanos-2018', 'ketamine blocks the NMDA receptor']),
  },
  {
    term: 'Psilocybin',
    definition:
      'A substance of some mushrooms. The body turns it into psilocin, which acts on serotonin receptors.',
    synonyms: ['psilocybine', 'magic mushrooms'],
    related: ['classic-psychedelic', 'serotonin'],
  },
  {
    term: 'Racemic',
    definition: 'Holding both mirror-image forms of a molecule in equal parts, as ordinary ketamine does.',
    synonyms: ['racemate'],
    related: ['enantiomer', 'ketamine'],
  },
  {
    term: 'Receptor',
    definition:
      'A docking site on a cell. What docks there, a messenger or a medicine, changes what the cell does.',
    related: ['agonist', 'antagonist'],
  },
  {
    term: 'Route of administration',
    definition:
      'The way a medicine gets into the body: into a vein, a muscle, under the tongue, through the nose, by mouth.',
    related: ['bioavailability', 'infusion'],
  },
  {
    term: 'Serotonin',
    definition: 'A messenger in the brain and gut with a part in mood, sleep and perception.',
    related: ['classic-psychedelic', 'ssri'],
  },
  {
    term: '5-HT2A receptor',
    definition: 'One of the docking sites for serotonin. Classic psychedelics act through it.',
    abbreviation: '5-HT2A',
    related: ['serotonin', 'classic-psychedelic'],
  },
  {
    term: 'LSD',
    definition: 'A classic psychedelic whose effects last for much of a day. In research for anxiety.',
    synonyms: ['lysergide', 'lysergic acid diethylamide'],
    related: ['classic-psychedelic'],
  },
  {
    term: 'SNRI',
    definition: 'An antidepressant that acts on serotonin and noradrenaline, such as venlafaxine.',
    synonyms: ['serotonin and noradrenaline reuptake inhibitor'],
    related: ['ssri', 'serotonin'],
  },
  {
    term: 'SSRI',
    definition:
      'The commonest kind of antidepressant, such as sertraline or escitalopram. It acts over weeks.',
    synonyms: ['selective serotonin reuptake inhibitor'],
    related: ['serotonin'],
  },
]
