import type {StegaConfig} from '@sanity/client'

type Filter = NonNullable<StegaConfig['filter']>

/**
 * Which words of a draft carry, invisibly, where they are edited. Only prose: what is compared, sorted by, parsed or
 * put into an address must stay what it is. A field that is not named here is edited from the list beside the preview.
 */
export const isEditableInPlace: Filter = ({sourcePath, sourceDocument, ...others}) => {
  const names = sourcePath.filter((segment) => typeof segment === 'string')
  if (!isProse(names, sourceDocument._type)) return false
  return (
    OF_TYPE[sourceDocument._type] !== undefined ||
    others.filterDefault({sourcePath, sourceDocument, ...others})
  )
}

/** Whether a field holds prose, by the names on the way to it from the document of this type. */
export function isProse(names: readonly string[], type: string): boolean {
  const [first = ''] = names
  const last = names.at(-1) ?? ''
  const ofType = OF_TYPE[type]
  if (ofType !== undefined) return ofType.has(last)
  if (names.includes('slug')) return false
  return (
    PROSE.has(last) ||
    (ONLY_IN[last]?.has(first) ?? false) ||
    (ONLY_AT_THE_TOP.has(last) && names.length === 1)
  )
}

/** Documents in whose other fields words are data: a registry's, or a citation's. */
const OF_TYPE: Readonly<Record<string, ReadonlySet<string>>> = {
  clinicalTrial: new Set(['plainSummary', 'staffNote']),
  publication: new Set(['resultLine', 'accessNote']),
  redirect: new Set(),
}

const PROSE: ReadonlySet<string> = new Set([
  'accessNote',
  'action',
  'answer',
  'bio',
  'body',
  'caption',
  'certaintyReason',
  'commercialInterest',
  'context',
  'cost',
  'coverage',
  'credits',
  'deck',
  'definition',
  'description',
  'disclosure',
  'doseContext',
  'duration',
  'fact',
  'heading',
  'items',
  'label',
  'mechanism',
  'medicalUse',
  'myth',
  'note',
  'plainSummary',
  'population',
  'purpose',
  'question',
  'questions',
  'quote',
  'relation',
  'resultLine',
  'riskLine',
  'roleOfTherapy',
  'schedule',
  'setting',
  'staffNote',
  'statement',
  'summary',
  'tagline',
  'text',
  'warning',
  'what',
  'whatItLooksLike',
  'who',
])

/** The name of a document; names inside one are compared with others: aliases, both sides of an interaction. */
const ONLY_AT_THE_TOP: ReadonlySet<string> = new Set(['name', 'title'])

const ONLY_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  condition: new Set(['contraindications']),
  name: new Set(['effects']),
  title: new Set(['resources']),
}
