import {SAVED_TRIALS_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {SavedPage} from '../../../../views/trials/saved-page.tsx'

/** Rendered before it is asked for, never for a visitor: what is saved is in the browser alone. */
export const ensureStatic = 'navigation'

const TITLE = 'Saved trials'

export const metadata: Metadata = {
  title: TITLE,
  description: 'The trials that you saved in this browser.',
  alternates: {canonical: SAVED_TRIALS_PATH},
  robots: {index: false},
}

export default function Page() {
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: TITLE, path: SAVED_TRIALS_PATH}}
      />
      <SavedPage />
    </>
  )
}
