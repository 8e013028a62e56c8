import {
  aboutPath,
  conditionPath,
  glossaryPath,
  guidePath,
  HELP_PATH,
  interactionPath,
  modalityPath,
  publicationPath,
} from '@healing-library/content/paths'
import type {SearchSource} from '@healing-library/content/queries/search'
import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {ALIAS_KINDS, INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'
import {CERTAINTIES, RETRACTION_STATUSES, STUDY_TYPES} from '@healing-library/content/vocabulary/evidence'
import {HELPLINE_KINDS} from '@healing-library/content/vocabulary/pages'

import type {OtherName, SearchEntry} from './search-entry.ts'

/** Parts of pages in which statements and answers stand, by their anchors. */
const EVIDENCE = 'evidence'
const QUESTIONS = 'questions'

/** Headings of the parts of a guide, by their anchors. */
export type PartTitles = Readonly<Record<string, string>>

/** Everything that the search finds but trials, each with the address at which it is read. */
export function searchEntries(source: SearchSource, partTitles: PartTitles): SearchEntry[] {
  const shown = shownOn(source)
  return [
    ...source.guides.flatMap((guide) => guideEntries(guide, partTitles)),
    ...source.treatments.map(treatmentEntry),
    ...source.conditions.map(conditionEntry),
    ...source.interactions.map(interactionEntry),
    ...source.questions.flatMap((question) => questionEntry(question, shown.get(question._id))),
    ...source.terms.map(termEntry),
    ...source.claims.flatMap((claim) => claimEntry(claim, shown.get(claim._id))),
    ...source.publications.map(publicationEntry),
    ...source.helplines.map(helplineEntry),
    ...source.pages.map(pageEntry),
  ]
}

const BARE = {
  otherNames: [],
  identifiers: [],
  context: '',
  note: undefined,
  grade: undefined,
  weight: 1,
  part: undefined,
}

const plain = (names: readonly string[]): OtherName[] =>
  names.map((name) => ({name, what: undefined, isSame: true}))
const together = (...texts: (string | null | undefined)[]): string =>
  texts.filter((text) => text !== null && text !== undefined && text !== '').join(' ')

type Place = {title: string; path: string}

/** On which page a statement or an answer stands: the first that brings it in, guides before others. */
function shownOn({guides, treatments, conditions}: SearchSource): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const add = (
    page: Pick<SearchSource['guides'][number], 'claims' | 'questions' | 'title'>,
    path: string,
  ) => {
    for (const [ids, anchor] of [
      [page.claims, EVIDENCE],
      [page.questions, QUESTIONS],
    ] as const) {
      for (const id of ids)
        if (!places.has(id)) places.set(id, {title: page.title, path: `${path}#${anchor}`})
    }
  }
  for (const guide of guides) add(guide, guidePath(guide.slug))
  for (const treatment of treatments) add(treatment, modalityPath(treatment.slug))
  for (const condition of conditions) add(condition, conditionPath(condition.slug))
  return places
}

function guideEntries(guide: SearchSource['guides'][number], titles: PartTitles): SearchEntry[] {
  const {_id, title, slug, deck, summary, riskLine, aliases, parts} = guide
  const path = guidePath(slug)
  return [
    {
      ...BARE,
      id: _id,
      kind: 'guide',
      path,
      title,
      otherNames: aliases.map(({name, kind}) => ({
        name,
        what: ALIAS_KINDS[kind],
        isSame: kind !== 'enantiomer',
      })),
      lead: deck,
      body: together(deck, summary, riskLine),
    },
    ...Object.entries(parts).flatMap(([anchor, texts]): SearchEntry[] =>
      texts.length === 0
        ? []
        : [
            {
              ...BARE,
              id: `${_id}#${anchor}`,
              kind: 'guide',
              path: `${path}#${anchor}`,
              title,
              context: title,
              lead: '',
              body: texts.join(' '),
              part: {of: _id, anchor, title: titles[anchor] ?? title},
            },
          ],
    ),
  ]
}

const treatmentEntry = (treatment: SearchSource['treatments'][number]): SearchEntry => ({
  ...BARE,
  id: treatment._id,
  kind: 'treatment',
  path: modalityPath(treatment.slug),
  title: treatment.title,
  lead: treatment.deck,
  body: together(
    treatment.deck,
    treatment.summary,
    treatment.riskLine,
    treatment.setting,
    treatment.roleOfTherapy,
    treatment.overview,
    treatment.rows,
  ),
})

const conditionEntry = (condition: SearchSource['conditions'][number]): SearchEntry => ({
  ...BARE,
  id: condition._id,
  kind: 'condition',
  path: conditionPath(condition.slug),
  title: condition.title,
  otherNames: plain([...new Set([...condition.synonyms, ...condition.registryTerms])]),
  lead: condition.deck,
  body: together(condition.deck, condition.summary, condition.overview),
})

const SEVERITY_WEIGHTS = {avoid: 1.4, caution: 1.2, monitor: 1, unknown: 0.8} as const
const SEVERITY_TONES = {avoid: 'danger', caution: 'care', monitor: 'plain', unknown: 'open'} as const

const interactionEntry = (pair: SearchSource['interactions'][number]): SearchEntry => ({
  ...BARE,
  id: pair._id,
  kind: 'interaction',
  path: interactionPath(pair.a.slug ?? pair.a.name, pair.b.slug ?? pair.b.name),
  title: `${pair.a.name} and ${lowerFirst(pair.b)}`,
  lead: pair.note,
  body: together(pair.note, pair.mechanism),
  grade: {tone: SEVERITY_TONES[pair.severity], words: INTERACTION_SEVERITIES[pair.severity]},
  weight: SEVERITY_WEIGHTS[pair.severity],
})

/** A class of medicines in the middle of a sentence; a name with capitals of its own (MAO, MDMA) stays as it is. */
const lowerFirst = ({name, slug}: {name: string; slug: string | null}): string =>
  slug !== null || /^\S*\p{Lu}\S*\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

const questionEntry = (
  {_id, question, answer}: SearchSource['questions'][number],
  place: Place | undefined,
): SearchEntry[] =>
  place === undefined
    ? []
    : [
        {
          ...BARE,
          id: _id,
          kind: 'question',
          path: place.path,
          title: question,
          context: place.title,
          lead: answer,
          body: answer,
          note: place.title,
        },
      ]

const claimEntry = (
  {_id, statement, certainty, population}: SearchSource['claims'][number],
  place: Place | undefined,
): SearchEntry[] =>
  place === undefined
    ? []
    : [
        {
          ...BARE,
          id: _id,
          kind: 'claim',
          path: place.path,
          title: statement,
          context: place.title,
          lead: '',
          body: population ?? '',
          note: together(place.title, '·', CERTAINTIES[certainty]),
        },
      ]

const termEntry = (term: SearchSource['terms'][number]): SearchEntry => ({
  ...BARE,
  id: term._id,
  kind: 'glossary',
  path: glossaryPath(term.slug),
  title: term.term,
  otherNames: plain([...(term.abbreviation === null ? [] : [term.abbreviation]), ...term.synonyms]),
  lead: term.definition,
  body: together(term.definition, term.more),
})

const RETRACTION_TONES = {retracted: 'danger', concern: 'care', corrected: 'plain'} as const

const publicationEntry = (paper: SearchSource['publications'][number]): SearchEntry => ({
  ...BARE,
  id: paper._id,
  kind: 'publication',
  path: publicationPath(paper._id),
  title: paper.title,
  identifiers: [paper.doi, paper.pmid].flatMap((identifier) => identifier ?? []),
  context: together(
    ...paper.authors,
    paper.journal,
    paper.publisher,
    String(paper.year ?? ''),
    ...paper.nctIds,
  ),
  lead: paper.resultLine ?? '',
  body: paper.resultLine ?? '',
  note: [paper.authors[0], paper.journal ?? paper.publisher, paper.year, STUDY_TYPES[paper.studyType]]
    .filter((fact) => fact !== null && fact !== undefined)
    .join(' · '),
  grade:
    paper.retraction === null || paper.retraction === 'none'
      ? undefined
      : {tone: RETRACTION_TONES[paper.retraction], words: RETRACTION_STATUSES[paper.retraction]},
})

const helplineEntry = (line: SearchSource['helplines'][number]): SearchEntry => {
  const country = jurisdictionName(line.jurisdiction) ?? line.jurisdiction
  return {
    ...BARE,
    id: line._id,
    kind: 'helpline',
    path: `${HELP_PATH}#${encodeURIComponent(line._id)}`,
    title: line.name,
    context: `${country} ${HELPLINE_KINDS[line.kind]}`,
    lead: together(line.note, line.hours),
    body: together(line.note, line.hours),
    note: `${line.phone} · ${country}`,
  }
}

const pageEntry = ({_id, title, slug, deck, body}: SearchSource['pages'][number]): SearchEntry => ({
  ...BARE,
  id: _id,
  kind: 'page',
  path: aboutPath(slug),
  title,
  lead: deck ?? body,
  body: together(deck, body),
})
