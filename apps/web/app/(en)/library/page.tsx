import {LIBRARY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadLibraryIndex} from '../../../loaders/library.ts'
import {messages} from '../../../messages/messages.ts'
import {languageAlternates} from '../../../seo/language-alternates.ts'
import {LibraryPage} from '../../../views/library/library-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {library: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: languageAlternates('en', LIBRARY_PATH),
}

export default async function Page() {
  return <LibraryPage index={await loadLibraryIndex()} words={words} />
}
