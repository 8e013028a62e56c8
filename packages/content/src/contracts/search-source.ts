import {z} from 'zod'

import {jurisdictionName} from '../rules/jurisdiction.ts'
import {ALIAS_KINDS, INTERACTION_SEVERITIES} from '../vocabulary/clinical.ts'
import {CERTAINTIES, RETRACTION_STATUSES, STUDY_TYPES} from '../vocabulary/evidence.ts'
import {HELPLINE_KINDS} from '../vocabulary/pages.ts'
import {jurisdiction, oneOf, optionalText, rows, text} from './parts.ts'

const row = <Type extends string>(type: Type) => ({_id: text, _type: z.literal(type)})
const refs = rows(text)

/** A row of a part of a page as the one text that a search reads: a country by its name, which nobody looks up by its code. */
const passage = z
  .record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]))
  .transform((fields) =>
    Object.entries(fields)
      .flatMap(([field, value]) => (field === 'jurisdiction' ? countryWords(value) : (value ?? [])))
      .map((words) => words.trim())
      .filter((words) => words !== '')
      .map((words) => (/[.!?:…]$/.test(words) ? words : `${words}.`))
      .join(' '),
  )

const countryWords = (code: string | string[] | null) =>
  typeof code === 'string' ? (jurisdictionName(code) ?? []) : []

const passages = rows(passage).transform((texts) => texts.filter((words) => words !== ''))

/** Rows as one text: running text without its marks, its blocks after its paragraphs. */
const plainText = passages.transform((texts) => texts.join(' '))

const shown = {claims: refs, questions: refs}
const party = z.object({name: text, slug: text.nullable()})

/** All that the search reads but trials. */
export const searchSource = z.object({
  guides: rows(
    z.object({
      ...row('substanceGuide'),
      ...shown,
      title: text,
      slug: text,
      deck: text,
      summary: optionalText,
      riskLine: optionalText,
      aliases: rows(z.object({name: text, kind: oneOf(ALIAS_KINDS)})),
      /** By the anchor of the part. */
      parts: z.record(z.string(), passages),
    }),
  ),
  treatments: rows(
    z.object({
      ...row('modality'),
      ...shown,
      title: text,
      slug: text,
      deck: text,
      summary: optionalText,
      riskLine: optionalText,
      setting: optionalText,
      roleOfTherapy: optionalText,
      overview: plainText,
      /** Its care cards and the other rows of its page. */
      rows: plainText,
    }),
  ),
  conditions: rows(
    z.object({
      ...row('condition'),
      ...shown,
      title: text,
      slug: text,
      deck: text,
      summary: optionalText,
      synonyms: rows(text),
      registryTerms: rows(text),
      overview: plainText,
    }),
  ),
  claims: rows(
    z.object({
      ...row('claim'),
      statement: text,
      certainty: oneOf(CERTAINTIES),
      population: optionalText,
    }),
  ),
  questions: rows(z.object({...row('faq'), question: text, answer: plainText})),
  interactions: rows(
    z.object({
      ...row('interaction'),
      a: party,
      b: party,
      severity: oneOf(INTERACTION_SEVERITIES),
      note: text,
      mechanism: optionalText,
    }),
  ),
  terms: rows(
    z.object({
      ...row('glossaryTerm'),
      term: text,
      slug: text,
      abbreviation: optionalText,
      synonyms: rows(text),
      definition: text,
      more: optionalText,
    }),
  ),
  publications: rows(
    z.object({
      ...row('publication'),
      title: text,
      authors: rows(text),
      journal: optionalText,
      publisher: optionalText,
      year: z.number().int().nullable(),
      doi: optionalText,
      pmid: optionalText,
      nctIds: rows(text),
      studyType: oneOf(STUDY_TYPES),
      resultLine: optionalText,
      retraction: oneOf(RETRACTION_STATUSES).nullable(),
    }),
  ),
  helplines: rows(
    z.object({
      ...row('helpline'),
      name: text,
      jurisdiction,
      phone: text,
      kind: oneOf(HELPLINE_KINDS),
      note: optionalText,
      hours: optionalText,
    }),
  ),
  pages: rows(z.object({...row('page'), title: text, slug: text, deck: optionalText, body: plainText})),
})

/** By kind, every document that the search may find, reduced to the words that it reads. */
export type SearchSource = z.output<typeof searchSource>
