import {HELP_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTranslatedHelplines} from '../../../../loaders/translated-settings.ts'
import {messages} from '../../../../messages/messages.ts'
import {languageAlternates} from '../../../../seo/language-alternates.ts'
import {HelpPage} from '../../../../views/help/help-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('es')

export const metadata: Metadata = {
  title: words.help.title,
  description: words.help.description,
  alternates: languageAlternates('es', HELP_PATH),
}

export default async function Page() {
  const {helplines, today} = await loadTranslatedHelplines('es')
  return <HelpPage helplines={helplines} today={today} words={words.help} site={words.site} />
}
