import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {searchSource, type SearchSource as Source} from '../contracts/search-source.ts'
import type {SEARCH_SOURCE_QUERY_RESULT} from '../sanity.types.ts'
import {listTag} from '../tags.ts'
import {BLOCK_SAID} from '../text-blocks/blocks.ts'
import {NOT_ENDED} from './fragments.ts'

/** Whatever the search finds, or takes words or a place from. Trials have an index of their own (queries/trials.ts). */
const SEARCHED_TYPES = [
  'substanceGuide',
  'modality',
  'condition',
  'claim',
  'glossaryTerm',
  'publication',
  'faq',
  'interaction',
  'helpline',
  'page',
  'sessionPhase',
  'treatmentFramework',
  'mythFact',
  'legalStatus',
  'safetyNotice',
  'timelineEvent',
  'effectTerm',
] as const

/** Which revisions there are: small, and asked after every publish. */
export const SEARCH_REVISIONS_QUERY = defineQuery(
  `*[_type in [
    "substanceGuide", "modality", "condition", "claim", "glossaryTerm", "publication", "faq", "interaction",
    "helpline", "page", "sessionPhase", "treatmentFramework", "mythFact", "legalStatus", "safetyNotice",
    "timelineEvent", "effectTerm"
  ]]{_id, _rev}`,
)

const ROW = '_id, _type'
const PARTY = '{"name": coalesce(guide->title, name), "slug": guide->slug.current}'

/** Blocks between the paragraphs of running text, whatever the field is called. */
const SAID = `[_type != "block"]${BLOCK_SAID}`

/** The words of the library. Of a guide they come by the part of the page in which they stand: keys are its anchors. */
export const SEARCH_SOURCE_QUERY = defineQuery(`{
  "guides": *[_type == "substanceGuide" && defined(slug.current)]{
    ${ROW}, title, "slug": slug.current, deck, summary, riskLine, aliases[]{name, kind},
    "claims": evidence[]._ref,
    "questions": faq[]._ref,
    "parts": {
      "safety": careCards[]{heading, items, action},
      "safety-notices": *[
        _type == "safetyNotice" && ^._id in substances[]._ref && ${NOT_ENDED}
      ]{title, summary},
      "key-facts": keyFacts[]{label, statement},
      "overview": [{"text": pt::text(overview)}] + coalesce(overview${SAID}, []),
      "approval": indications[]{condition, product, note, jurisdiction},
      "effects": effects[]{"name": coalesce(name, term->name), note},
      "contraindications": contraindications[]{condition, note},
      "session": sessionPhases[]->{name, what},
      "experience": [{"text": pt::text(experience)}] + coalesce(experience${SAID}, []),
      "integration": [{"text": pt::text(integration)}] + coalesce(integration${SAID}, []),
      "before-you-start": [{"items": checklist}],
      "our-view": perspectives[]{heading, body},
      "ways-of-care": frameworks[]->{name, setting, roleOfTherapy, whatItLooksLike},
      "routes": routeFacts[]{fact},
      "pharmacology": targets[]{target, action, note},
      "access": access[]{setting, cost, coverage, note, jurisdiction},
      "law": *[_type == "legalStatus" && substance._ref == ^._id]{schedule, medicalUse, note, region, jurisdiction},
      "history": *[_type == "timelineEvent" && ^._id in about[]._ref]{title, body},
      "myths": mythFacts[]->{myth, fact}
    }
  },
  "treatments": *[_type == "modality" && defined(slug.current)]{
    ${ROW}, title, "slug": slug.current, deck, summary, riskLine, setting, roleOfTherapy,
    "overview": [{"text": pt::text(overview)}] + coalesce(overview${SAID}, []),
    "rows": coalesce(careCards[]{heading, items, action}, [])
      + coalesce(contraindications[]{condition, note}, [])
      + coalesce(indications[]{condition, product, note, jurisdiction}, [])
      + coalesce(sessionPhases[]->{name, what}, [])
      + coalesce(frameworks[]->{name, setting, roleOfTherapy, whatItLooksLike}, [])
      + coalesce(mythFacts[]->{myth, fact}, [])
      + [{"items": checklist}],
    "claims": evidence[]._ref,
    "questions": faq[]._ref
  },
  "conditions": *[_type == "condition" && defined(slug.current)]{
    ${ROW}, title, "slug": slug.current, deck, summary, synonyms, registryTerms,
    "overview": [{"text": pt::text(overview)}] + coalesce(overview${SAID}, []),
    "claims": evidence[]._ref,
    "questions": faq[]._ref
  },
  "claims": *[_type == "claim"]{${ROW}, statement, certainty, population},
  "questions": *[_type == "faq"]{
    ${ROW}, question, "answer": [{"text": pt::text(answer)}] + coalesce(answer${SAID}, [])
  },
  "interactions": *[_type == "interaction"]{
    ${ROW}, "a": a${PARTY}, "b": b${PARTY}, severity, note, mechanism
  },
  "terms": *[_type == "glossaryTerm" && defined(slug.current)]{
    ${ROW}, term, "slug": slug.current, abbreviation, synonyms, definition, more
  },
  "publications": *[_type == "publication"]{
    ${ROW}, title, authors, journal, publisher, year, doi, pmid, nctIds, studyType, resultLine, retraction
  },
  "helplines": *[_type == "helpline"]{${ROW}, name, jurisdiction, phone, kind, note, hours},
  "pages": *[_type == "page" && defined(slug.current)]{
    ${ROW}, title, "slug": slug.current, deck,
    "body": [{"text": pt::text(body)}] + coalesce(body${SAID}, [])
  }
}`)

/** Running text and the parts of guides are plain text once they are parsed: of what, is for the query alone to say. */
type WithoutText<Kinds extends Record<string, readonly object[]>> = {
  [Kind in keyof Kinds]: Omit<Kinds[Kind][number], 'parts' | 'rows' | 'overview' | 'answer' | 'body'>[]
}

/** The result of SEARCH_SOURCE_QUERY once it fits its contract: running text is plain text by then. */
export type SearchSource = Source & Narrows<WithoutText<SEARCH_SOURCE_QUERY_RESULT>, WithoutText<Source>>

const revision = z.object({_id: z.string(), _rev: z.string()})
/** A document that the search reads, and its revision. */
export type SearchRevision = z.output<typeof revision>

/**
 * `raw` is the result of SEARCH_REVISIONS_QUERY. Throws where it is anything else: with ids missing the index would be
 * wrong.
 */
export function parseSearchRevisions(raw: unknown): SearchRevision[] {
  return z.array(revision).parse(raw)
}

/** `raw` is the result of SEARCH_SOURCE_QUERY. */
export function parseSearchSource(raw: unknown): Parsed<SearchSource> {
  return parseReduced(searchSource, raw)
}

/** Whatever changes what the search finds, or in which words. */
export const searchTags = (): string[] => SEARCHED_TYPES.map(listTag)
