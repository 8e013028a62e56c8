import {SAVED_TRIALS_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {SavedPage} from '../../../../views/trials/saved-page.tsx'

/** Rendered before it is asked for, never for a visitor: what is saved is in the browser alone. */
export const ensureStatic = 'navigation'

const words = messages('en').trials.saved

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: SAVED_TRIALS_PATH},
  robots: {index: false},
}

export default function Page() {
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: words.title, path: SAVED_TRIALS_PATH}}
      />
      <SavedPage words={words} />
    </>
  )
}
