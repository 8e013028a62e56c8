import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {guidePath, interactionPath} from '@healing-library/content/paths'
import type {Drug} from 'schema-dts'

import type {GuideWords} from '../messages/en/guide.ts'
import type {Locale} from '../messages/locale.ts'
import type {GuideReview} from '../views/guide/guide-review.ts'
import type {Node, UrlOf} from './json-ld.ts'
import {medicalPageJsonLd} from './medical-page-json-ld.ts'

type Said = {
  guide: SubstanceGuide
  review: GuideReview
  words: Pick<GuideWords, 'formats'>
  locale?: Locale
  /** Where it stands; without it, at its English page. */
  path?: string
}

/** A guide as a medical page about a substance. */
export const guideJsonLd = (
  {guide, review, words, locale = 'en', path = guidePath(guide.slug)}: Said,
  urlOf: UrlOf,
): Node[] =>
  medicalPageJsonLd({page: guide, review, about: drugOf(guide, words, urlOf), url: urlOf(path), locale})

function drugOf(guide: SubstanceGuide, {formats}: Said['words'], urlOf: UrlOf) {
  const {title, slug, aliases, targets, legalStatus, interactions} = guide
  const interacting = interactions.filter(
    ({kind, severity}) => kind === 'substance' && severity !== 'unknown',
  )
  return {
    '@type': 'Drug',
    name: title,
    alternateName: aliases.map(({name}) => name),
    ...(targets.length === 0
      ? {}
      : {mechanismOfAction: targets.map(({target, action}) => `${target}: ${action}`)}),
    ...(legalStatus.length === 0
      ? {}
      : {
          legalStatus: legalStatus.map(({schedule, jurisdiction}) => ({
            '@type': 'DrugLegalStatus' as const,
            name: schedule,
            applicableLocation: {
              '@type': 'AdministrativeArea' as const,
              name: formats.country(jurisdiction),
            },
          })),
        }),
    ...(interacting.length === 0
      ? {}
      : {
          interactingDrug: interacting.map((other) => ({
            '@type': 'Drug' as const,
            name: other.with,
            url: urlOf(interactionPath(slug, other.address)),
          })),
        }),
  } satisfies Drug
}
