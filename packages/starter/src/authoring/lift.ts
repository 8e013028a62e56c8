import type {AuthoredGuide, InteractionRow, Reference} from './authored-guide.ts'
import {reference, slugOf, type StarterDocument} from './document.ts'
import {references} from './rows.ts'

/** Makes of a guide what is stored: the page, and documents that other pages can refer to. */
export function liftGuide({
  evidence = [],
  frameworks = [],
  sessionPhases = [],
  mythFacts = [],
  faq = [],
  interactions = [],
  legalStatus = [],
  timeline = [],
  ...page
}: AuthoredGuide): StarterDocument[] {
  const slug = page.slug.current
  const here = references(page._id)
  const documents: StarterDocument[] = []

  /** Stores what is written here, under an id of the guide and its words, and gives the list of the page. */
  function shown<Written extends object>(
    rows: readonly (Written | Reference)[],
    store: (row: Written) => StarterDocument,
  ) {
    const ids = rows.map((row) => {
      if (isReference(row)) return row._ref
      const document = store(row)
      documents.push(document)
      return document._id
    })
    return references(...ids)
  }

  const lists = {
    frameworks: shown(frameworks, (row) => ({
      _id: `framework-${slug}-${handle(row.name)}`,
      _type: 'treatmentFramework',
      substances: here,
      ...row,
    })),
    sessionPhases: shown(sessionPhases, (row) => ({
      _id: `phase-${slug}-${handle(row.name)}`,
      _type: 'sessionPhase',
      ...row,
    })),
    evidence: shown(evidence, (row) => ({
      _id: `claim-${slug}-${handle(row.statement)}`,
      _type: 'claim',
      about: here,
      ...row,
    })),
    mythFacts: shown(mythFacts, (row) => ({
      _id: `myth-${slug}-${handle(row.myth)}`,
      _type: 'mythFact',
      about: here,
      ...row,
    })),
    faq: shown(faq, (row) => ({
      _id: `faq-${slug}-${handle(row.question)}`,
      _type: 'faq',
      about: here,
      ...row,
    })),
  }
  const stored = {...page, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))}
  return [
    stored,
    ...documents,
    ...interactions.map((row) => interactionOf(page._id, slug, row)),
    ...legalStatus.map((row) => ({
      _id: `legal-${slug}-${String(row.jurisdiction).toLowerCase()}`,
      _type: 'legalStatus',
      substance: reference(page._id),
      ...row,
    })),
    ...timeline.map((row) => ({
      _id: `timeline-${slug}-${handle(row.title)}`,
      _type: 'timelineEvent',
      about: here,
      ...row,
    })),
  ]
}

/** One document a pair, named by both sides in the order of the alphabet. */
function interactionOf(
  guide: string,
  slug: string,
  {with: name, kind, ...row}: InteractionRow,
): StarterDocument {
  const other = slugOf(name.split(',')[0] ?? name)
  return {
    _id: `interaction-${[slug, other].toSorted().join('--')}`,
    _type: 'interaction',
    a: {_type: 'interactionParty', guide: reference(guide), kind: 'substance'},
    b: {_type: 'interactionParty', name, kind},
    ...row,
  }
}

const isReference = (row: object): row is Reference => '_ref' in row

/** The first words of a text as a part of an id: long enough to tell two apart, short enough to read. */
const handle = (text = ''): string => slugOf(text).split('-').slice(0, 8).join('-')
