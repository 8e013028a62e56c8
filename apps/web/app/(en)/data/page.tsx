import {DATA_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadDataOverview} from '../../../loaders/data-overview.ts'
import {messages} from '../../../messages/messages.ts'
import {DataPage} from '../../../views/data/data-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').data

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: DATA_PATH},
}

export default async function Page() {
  return <DataPage sets={await loadDataOverview()} words={words} />
}
