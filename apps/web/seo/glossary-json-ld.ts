import {GLOSSARY_PATH, glossaryPath} from '@healing-library/content/paths'
import type {GlossaryTerm} from '@healing-library/content/queries/glossary'
import type {DefinedTermSet} from 'schema-dts'

import type {UrlOf} from './json-ld.ts'

/** Every term with its meaning, under the anchor at which it stands. */
export const glossaryJsonLd = (terms: readonly GlossaryTerm[], name: string, urlOf: UrlOf) =>
  ({
    '@type': 'DefinedTermSet',
    '@id': urlOf(GLOSSARY_PATH),
    url: urlOf(GLOSSARY_PATH),
    name,
    inLanguage: 'en',
    hasDefinedTerm: terms.map(({term, slug, abbreviation, definition, synonyms}) => ({
      '@type': 'DefinedTerm' as const,
      name: term,
      url: urlOf(glossaryPath(slug)),
      description: definition,
      alternateName: abbreviation === null ? synonyms : [abbreviation, ...synonyms],
      inDefinedTermSet: urlOf(GLOSSARY_PATH),
    })),
  }) satisfies DefinedTermSet
