import type {Interaction} from '@healing-library/content/sanity.types'

import {type Authored, guideId, reference} from './authoring/document.ts'

/** Pairs of guides, each named from both sides, in the order of the alphabet. */
const UNKNOWN = [
  ['esketamine', 'mdma'],
  ['esketamine', 'psilocybin'],
  ['ketamine', 'mdma'],
  ['ketamine', 'psilocybin'],
  ['mdma', 'psilocybin'],
] as const

const party = (slug: string) => ({
  _type: 'interactionParty' as const,
  guide: reference(guideId(slug)),
  kind: 'substance' as const,
})

/** What is not known of two substances together is said, on the pages of both: silence would read as safety. */
export const pairs: Authored<Interaction>[] = [
  ...UNKNOWN.map(([a, b]): Authored<Interaction> => ({
    _id: `interaction-${a}--${b}`,
    _type: 'interaction',
    a: party(a),
    b: party(b),
    severity: 'unknown',
    basis: 'unknown',
    note: 'Our sources hold no study of the two together. That nobody has looked does not mean that it is safe.',
  })),
  {
    _id: 'interaction-esketamine--ketamine',
    _type: 'interaction',
    a: party('esketamine'),
    b: party('ketamine'),
    severity: 'unknown',
    basis: 'unknown',
    mechanism: 'Esketamine is one half of ketamine: together they would be more of the same.',
    note: 'Our sources hold no study of the two together. Tell each clinic about any treatment with the other.',
  },
]
