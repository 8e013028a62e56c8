import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import type {Drug, FAQPage, MedicalCondition, MedicalTherapy, MedicalWebPage} from 'schema-dts'

import type {Locale} from '../messages/locale.ts'
import type {GuideReview} from '../views/guide/guide-review.ts'
import type {Node} from './json-ld.ts'
import {plainText} from './plain-text.ts'

type Page = Pick<SubstanceGuide, 'title' | 'deck' | 'faq' | 'authors' | 'firstPublished' | 'contentUpdated'>
type Said = {
  page: Page
  review: GuideReview
  about: Drug | MedicalCondition | MedicalTherapy
  url: string
  locale?: Locale
}

/** A page whose content somebody may have reviewed, and its questions with their answers, where it has any. */
export const medicalPageJsonLd = (said: Said): Node[] =>
  said.page.faq.length === 0 ? [pageOf(said)] : [pageOf(said), faqOf(said)]

function pageOf({page, review, about, url, locale = 'en'}: Said) {
  const {title, deck, firstPublished, contentUpdated, authors} = page
  return {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: title,
    description: deck,
    inLanguage: locale,
    about,
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

const faqOf = ({page, url, locale = 'en'}: Said) =>
  ({
    '@type': 'FAQPage',
    url,
    inLanguage: locale,
    mainEntity: page.faq.map(({question, answer}) => ({
      '@type': 'Question' as const,
      name: question,
      acceptedAnswer: {'@type': 'Answer' as const, text: plainText(answer)},
    })),
  }) satisfies FAQPage
