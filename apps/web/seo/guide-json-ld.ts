import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

type Guide = Pick<
  SubstanceGuide,
  'title' | 'deck' | 'aliases' | 'firstPublished' | 'contentUpdated' | 'authors'
>

/**
 * What the page says, for machines (schema.org/MedicalWebPage). Nothing that the page does not show: above all no
 * `lastReviewed` and no `reviewedBy`, which would claim a sign-off that does not exist.
 */
export function guideJsonLd(
  {title, deck, aliases, firstPublished, contentUpdated, authors}: Guide,
  url: string,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url,
    name: title,
    description: deck,
    inLanguage: 'en',
    about: {'@type': 'Drug', name: title, alternateName: aliases.map(({name}) => name)},
    ...(firstPublished === null ? {} : {datePublished: firstPublished}),
    ...(contentUpdated === null ? {} : {dateModified: contentUpdated}),
    // Samples are nobody: the page shows their role, a machine would take it for a person.
    author: authors.filter(({isSample}) => !isSample).map(({name}) => ({'@type': 'Person', name})),
  }
}

/** JSON for a script element: `<` could end the element early, so it is written as an escape. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
