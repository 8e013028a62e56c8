import {HELP_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadHelplines} from '../../../loaders/helplines.ts'
import {messages} from '../../../messages/messages.ts'
import {languageAlternates} from '../../../seo/language-alternates.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {HelpPage} from '../../../views/help/help-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').help

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: languageAlternates('en', HELP_PATH),
}

export default async function Page() {
  const {helplines, today} = await loadHelplines()
  return (
    <>
      <PageData here={{name: words.title, path: HELP_PATH}} />
      <HelpPage helplines={helplines} today={today} words={words} site={messages('en').site} />
    </>
  )
}
