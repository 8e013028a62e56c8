import {defineQuery} from 'groq'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {people, type People as Contract} from '../contracts/people.ts'
import type {PEOPLE_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'

const PAGE = '{_id, _type, title, "slug": slug.current}'
const IS_PAGE =
  '_type in ["substanceGuide", "condition", "modality", "page", "trialList"] && defined(slug.current)'

/** Everybody who answers for the library, and the organizations that it names. */
export const PEOPLE_QUERY = defineQuery(`{
  "people": *[_type == "person"] | order(isSample asc, lower(name) asc){
    _id,
    _type,
    name,
    role,
    kind,
    credentials,
    isSample,
    bio,
    conflictsOfInterest,
    "organization": organization->{_id, _type, name},
    "wrote": *[${IS_PAGE} && ^._id in authors[]._ref] | order(lower(title) asc)${PAGE},
    "keeps": *[${IS_PAGE} && (owner._ref == ^._id || deputy._ref == ^._id)] | order(lower(title) asc)${PAGE},
    "signed": *[_type == "signOff" && reviewer._ref == ^._id] | order(signedOn desc){
      _id,
      _type,
      role,
      signedOn,
      isSample,
      "subject": subject->${PAGE}
    }
  },
  "organizations": *[_type == "organization"] | order(isSample desc, lower(name) asc){
    _id, _type, name, kind, url, jurisdiction, about, commercialInterest, isSample
  }
}`)

/** The result of PEOPLE_QUERY once it fits its contract. */
export type People = Narrows<PEOPLE_QUERY_RESULT, Contract>

/** `raw` is the result of PEOPLE_QUERY; whoever does not fit is left out, and named. */
export function parsePeople(raw: unknown): Parsed<People> {
  return parseReduced(people, raw)
}

/** Who wrote, keeps or signed something is said by that document, not by the person's: any of them may name anybody. */
export function peopleTags(raw: PEOPLE_QUERY_RESULT): string[] {
  const types = ['person', 'organization', 'signOff', 'substanceGuide', 'condition', 'modality', 'page']
  return tagsForResult(raw, [...types, 'trialList'].map(listTag))
}
