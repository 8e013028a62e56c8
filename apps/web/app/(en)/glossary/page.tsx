import {GLOSSARY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadGlossary} from '../../../loaders/glossary.ts'
import {messages} from '../../../messages/messages.ts'
import {glossaryJsonLd} from '../../../seo/glossary-json-ld.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {GlossaryPage} from '../../../views/glossary/glossary-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {glossary: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: GLOSSARY_PATH},
}

export default async function Page() {
  const terms = await loadGlossary()
  return (
    <>
      <PageData
        here={{name: words.title, path: GLOSSARY_PATH}}
        nodes={(urlOf) => [glossaryJsonLd(terms, words.title, urlOf)]}
      />
      <GlossaryPage terms={terms} words={words} />
    </>
  )
}
