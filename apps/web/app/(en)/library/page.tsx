import {guidePath, LIBRARY_FEED_PATH, LIBRARY_PATH, modalityPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadLibraryIndex} from '../../../loaders/library.ts'
import {messages} from '../../../messages/messages.ts'
import {languageAlternates} from '../../../seo/language-alternates.ts'
import {listJsonLd} from '../../../seo/list-json-ld.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {LibraryPage} from '../../../views/library/library-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {library: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {...languageAlternates('en', LIBRARY_PATH), types: {'application/atom+xml': LIBRARY_FEED_PATH}},
}

export default async function Page() {
  const index = await loadLibraryIndex()
  const listed = [
    ...index.guides.map(({card}) => guidePath(card.slug)),
    ...index.treatments.map(({slug}) => modalityPath(slug)),
  ]
  return (
    <>
      <PageData
        here={{name: words.title, path: LIBRARY_PATH}}
        nodes={(urlOf) => [listJsonLd(listed, urlOf)]}
      />
      <LibraryPage index={index} words={words} />
    </>
  )
}
