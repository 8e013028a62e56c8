import {HOME_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTranslatedSettings} from '../../../loaders/translated-settings.ts'
import {loadTranslatedGuides} from '../../../loaders/translations.ts'
import {messages} from '../../../messages/messages.ts'
import {languageAlternates} from '../../../seo/language-alternates.ts'
import {NoContentPage} from '../../../views/not-found/no-content-page.tsx'
import {TranslatedHomePage} from '../../../views/translation/translated-home-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('es')

export async function generateMetadata(): Promise<Metadata> {
  const settings = await loadTranslatedSettings('es')
  return {
    ...(settings?.tagline ? {title: {absolute: `${settings.title}: ${settings.tagline}`}} : {}),
    description: words.translation.home.description,
    alternates: languageAlternates('es', HOME_PATH),
  }
}

export default async function Page() {
  const settings = await loadTranslatedSettings('es')
  if (settings === null) return <NoContentPage words={words.notFound} />
  return (
    <TranslatedHomePage
      language="es"
      settings={settings}
      guides={await loadTranslatedGuides('es')}
      words={words.translation}
      site={words.site}
    />
  )
}
