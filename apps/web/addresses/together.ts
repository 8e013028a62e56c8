import {
  COMPARE_PATH,
  comparePath,
  interactionPath,
  INTERACTIONS_PATH,
  partySlug,
  slugsTogether,
} from '@healing-library/content/paths'

import type {SlugKnowledge} from '../loaders/known-slugs.ts'
import {CHOOSE_BOTH, CHOOSE_DIFFERENT} from '../views/together/form-answers.ts'

/** Pages about several things at once, and the form that asks for them: fields `a`, `b` and so on. */
export type Together = {path: string; most: 2 | 3; pathOf: (slugs: readonly string[]) => string}

export const COMPARED: Together = {path: COMPARE_PATH, most: 3, pathOf: comparePath}
export const INTERACTING: Together = {
  path: INTERACTIONS_PATH,
  most: 2,
  pathOf: ([one = '', other = '']) => interactionPath(one, other),
}

const FIELDS = ['a', 'b', 'c'] as const

/** Where a sent form leads: to the page of what was chosen, or back to the form with a word on what is missing. */
export function formAnswer({path, most, pathOf}: Together, parameters: URLSearchParams): string {
  const chosen = FIELDS.slice(0, most)
    .map((field) => partySlug(parameters.get(field) ?? ''))
    .filter((slug) => slug !== '')
  if (chosen.length < 2) return `${path}#${CHOOSE_BOTH}`
  return areDifferent(chosen) ? pathOf(chosen) : `${path}#${CHOOSE_DIFFERENT}`
}

/** What an address asks for: things that may be there, another address, or nothing that could be. */
export type AskedTogether = {slugs: readonly string[]} | {moved: string; isForGood: boolean} | undefined

export function askedTogether({path, most, pathOf}: Together, pathname: string): AskedTogether {
  const slugs = slugsTogether(pathname.slice(path.length + 1))
  if (slugs.length < 2 || slugs.length > most) return undefined
  if (slugs.some((slug) => slug === '' || slug !== partySlug(slug))) return undefined
  if (!areDifferent(slugs)) return {moved: `${path}#${CHOOSE_DIFFERENT}`, isForGood: false}
  const canonical = pathOf(slugs)
  return canonical === pathname ? {slugs} : {moved: canonical, isForGood: true}
}

const areDifferent = (slugs: readonly string[]): boolean => new Set(slugs).size === slugs.length

type LookUp = (slug: string) => Promise<SlugKnowledge>

/** Guides side by side: there while each of them is. */
export async function knowledgeOfGuides(slugs: readonly string[], guide: LookUp): Promise<SlugKnowledge> {
  return allOf(await Promise.all(slugs.map(guide)))
}

/** A pair: there while each side is a guide or a name of the library, and one of them a guide. */
export async function knowledgeOfSides(
  slugs: readonly string[],
  guide: LookUp,
  name: LookUp,
): Promise<SlugKnowledge> {
  const guides = await Promise.all(slugs.map(guide))
  const sides = await Promise.all(
    guides.map(async (knowledge, index) => {
      if (knowledge === 'known') return knowledge
      const asName = await name(slugs[index] ?? '')
      return asName === 'unknown' ? knowledge : asName
    }),
  )
  return guides.every((knowledge) => knowledge === 'unknown') ? 'unknown' : allOf(sides)
}

function allOf(knowledge: readonly SlugKnowledge[]): SlugKnowledge {
  if (knowledge.includes('unknown')) return 'unknown'
  return knowledge.includes('unsure') ? 'unsure' : 'known'
}
