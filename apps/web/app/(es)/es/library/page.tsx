import {LIBRARY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadLibrary} from '../../../../loaders/library.ts'
import {loadTranslatedGuides} from '../../../../loaders/translations.ts'
import {messages} from '../../../../messages/messages.ts'
import {languageAlternates} from '../../../../seo/language-alternates.ts'
import {TranslatedLibraryPage} from '../../../../views/translation/translated-library-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('es').translation

export const metadata: Metadata = {
  title: words.library.title,
  description: words.library.description,
  alternates: languageAlternates('es', LIBRARY_PATH),
}

export default async function Page() {
  const [translated, guides] = await Promise.all([loadTranslatedGuides('es'), loadLibrary()])
  return <TranslatedLibraryPage language="es" translated={translated} guides={guides} words={words} />
}
