import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {guidePath, interactionPath} from '@healing-library/content/paths'
import type {Drug, FAQPage, MedicalWebPage} from 'schema-dts'

import type {GuideWords} from '../messages/en/guide.ts'
import type {Locale} from '../messages/locale.ts'
import type {GuideReview} from '../views/guide/guide-review.ts'
import type {Node, UrlOf} from './json-ld.ts'
import {plainText} from './plain-text.ts'

type Said = {
  guide: SubstanceGuide
  review: GuideReview
  words: Pick<GuideWords, 'formats'>
  locale?: Locale
  /** Where it stands; in English, its own page. */
  path?: string
}

/** A guide as a medical page about a substance, and its questions with their answers, where it has any. */
export function guideJsonLd(said: Said, urlOf: UrlOf): Node[] {
  const {guide} = said
  return guide.faq.length === 0 ? [pageOf(said, urlOf)] : [pageOf(said, urlOf), faqOf(said, urlOf)]
}

function pageOf({guide, review, words, locale = 'en', path = guidePath(guide.slug)}: Said, urlOf: UrlOf) {
  const {title, deck, firstPublished, contentUpdated, authors} = guide
  return {
    '@type': 'MedicalWebPage',
    '@id': urlOf(path),
    url: urlOf(path),
    name: title,
    description: deck,
    inLanguage: locale,
    about: drugOf(guide, words, urlOf),
    ...(firstPublished === null ? {} : {datePublished: firstPublished}),
    ...(contentUpdated === null ? {} : {dateModified: contentUpdated}),
    // Samples are nobody: the page shows their role, a machine would take it for a person.
    author: authors.filter(({isSample}) => !isSample).map(({name}) => ({'@type': 'Person' as const, name})),
    ...reviewOf(review),
  } satisfies MedicalWebPage
}

/** Only while the badge stands: a review of what the page no longer says, or by a sample, is none. */
function reviewOf(review: GuideReview) {
  if (review.state !== 'reviewed' || review.signOff.reviewer.isSample) return {}
  const {reviewer, signedOn} = review.signOff
  return {lastReviewed: signedOn, reviewedBy: {'@type': 'Person' as const, name: reviewer.name}}
}

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
            url: urlOf(interactionPath(slug, other.guide?.slug ?? other.with)),
          })),
        }),
  } satisfies Drug
}

function faqOf({guide, locale = 'en', path = guidePath(guide.slug)}: Said, urlOf: UrlOf) {
  return {
    '@type': 'FAQPage',
    url: `${urlOf(path)}#questions`,
    inLanguage: locale,
    mainEntity: guide.faq.map(({question, answer}) => ({
      '@type': 'Question' as const,
      name: question,
      acceptedAnswer: {'@type': 'Answer' as const, text: plainText(answer)},
    })),
  } satisfies FAQPage
}
