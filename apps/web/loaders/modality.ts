import 'server-only'
import {
  MODALITY_QUERY,
  MODALITIES_QUERY,
  type Modality,
  type ModalityCard,
  modalityTags,
  modalitiesTags,
  parseModality,
  parseModalities,
} from '@healing-library/content/queries/modality'

import type {GuideReview} from '../views/guide/guide-review.ts'
import {nowMs} from './content-lake.ts'
import {readContent} from './read-content.ts'
import {reviewDue} from './review-due.ts'
import {reviewOf} from './review-of.ts'

/** Every way of care, by title. */
export async function loadModalities(): Promise<ModalityCard[]> {
  'use cache'
  const cards = await readContent({
    query: MODALITIES_QUERY,
    ask: (client, options) => client.fetch(MODALITIES_QUERY, {}, options),
    parse: parseModalities,
    tags: modalitiesTags,
  })
  return cards ?? []
}

/** One way of care, and what may be said about its review; null where none has the slug. */
export async function loadModality(slug: string): Promise<{modality: Modality; review: GuideReview} | null> {
  'use cache'
  const modality = await readContent({
    query: MODALITY_QUERY,
    params: {slug},
    ask: (client, options) => client.fetch(MODALITY_QUERY, {slug}, options),
    parse: parseModality,
    tags: (raw) => modalityTags(slug, raw),
    secondsLeft: ({nextReviewDue}) => reviewDue(nextReviewDue, nowMs()).secondsLeft,
  })
  if (modality === null) return null
  const {isOverdue} = reviewDue(modality.nextReviewDue, nowMs())
  return {modality, review: {...(await reviewOf(modality)), isOverdue}}
}
