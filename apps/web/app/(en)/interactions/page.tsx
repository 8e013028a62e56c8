import {INTERACTIONS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadInteractions} from '../../../loaders/interactions.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {InteractionsPage} from '../../../views/interactions/interactions-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {interactions: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: INTERACTIONS_PATH},
}

export default async function Page() {
  return (
    <>
      <PageData here={{name: words.title, path: INTERACTIONS_PATH}} />
      <InteractionsPage index={await loadInteractions()} words={words} />
    </>
  )
}
