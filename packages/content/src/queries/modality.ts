import {defineQuery} from 'groq'
import {z} from 'zod'

import {
  modality,
  type Modality as Contract,
  modalityCard,
  type ModalityCard as CardContract,
} from '../contracts/modality.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {MODALITIES_QUERY_RESULT, MODALITY_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, listTag, slugTag, tagsForResult} from '../tags.ts'
import {CLINICAL_TEXT, FAQ} from './clinical-text.ts'
import {
  CITATIONS,
  CLAIM,
  MYTH_FACT,
  PAGE_EDITORIAL,
  PAGE_LINK,
  SESSION_PHASE,
  TREATMENT_FRAMEWORK,
} from './fragments.ts'
import {CALL_TO_ACTION, GUIDELINES, MEDIA, TRAINING} from './guide-context.ts'

/** Every way of care, by title. */
export const MODALITIES_QUERY =
  defineQuery(`*[_type == "modality" && defined(slug.current)] | order(lower(title) asc){
  "_key": _id,
  _id,
  _type,
  title,
  "slug": slug.current,
  deck,
  riskLine,
  setting,
  "substances": substances[]->{_id, _type, title}
}`)

/** One way of care by its slug, with everything that its page shows. */
export const MODALITY_QUERY = defineQuery(`*[_type == "modality" && slug.current == $slug][0]{
  _id,
  _type,
  title,
  "slug": slug.current,
  deck,
  summary,
  riskLine,
  "substances": substances[]->${PAGE_LINK},
  "conditions": conditions[]->${PAGE_LINK},
  overview[]${CLINICAL_TEXT},
  setting,
  roleOfTherapy,
  "sessionPhases": sessionPhases[]->${SESSION_PHASE},
  "frameworks": frameworks[]->${TREATMENT_FRAMEWORK},
  checklist,
  indications[]{_key, condition, status, product, jurisdiction, since, note, ${CITATIONS}},
  careCards[]{_key, level, heading, items, action, ${CITATIONS}},
  contraindications[]{_key, condition, strength, note, ${CITATIONS}},
  "evidence": evidence[]->${CLAIM},
  "mythFacts": mythFacts[]->${MYTH_FACT},
  "faq": faq[]->${FAQ},
  ${GUIDELINES},
  ${MEDIA},
  ${TRAINING},
  "related": related[]->${PAGE_LINK},
  ${CALL_TO_ACTION},
  ${PAGE_EDITORIAL}
}`)

const cards = z.array(modalityCard)

/** The result of MODALITY_QUERY once it fits its contract. */
export type Modality = Narrows<NonNullable<MODALITY_QUERY_RESULT>, Contract>
/** One row of MODALITIES_QUERY once it fits its contract. */
export type ModalityCard = Narrows<MODALITIES_QUERY_RESULT[number], CardContract>

/** `raw` is the result of MODALITY_QUERY; null (no such treatment) gives a null value and no problems. */
export function parseModality(raw: unknown): Parsed<Modality> {
  return parseReduced(modality, raw)
}

/** `raw` is the result of MODALITIES_QUERY; a treatment that does not fit is left out, and named. */
export function parseModalities(raw: unknown): Parsed<ModalityCard[]> {
  return parseReduced(cards, raw)
}

/** The tags of a list of treatments. */
export const modalitiesTags = (raw: MODALITIES_QUERY_RESULT): string[] =>
  tagsForResult(raw, [listTag('modality')])

/** The tags of a treatment's page, found or not: what it shows, and sign-offs that may yet come. */
export function modalityTags(slug: string, raw: MODALITY_QUERY_RESULT): string[] {
  const extra = [slugTag('modality', slug)]
  if (raw === null) return extra
  return tagsForResult(
    raw,
    [...extra, aboutTag(raw._id, 'signOff')],
    raw.signOffs.map(({_id}) => _id),
  )
}
