import {SAVED_TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {SavedPage} from '../../../../views/trials/saved-page.tsx'

/** Rendered before it is asked for, never for a visitor: what is saved is in the browser alone. */
export const ensureStatic = 'navigation'

export const metadata: Metadata = {
  title: 'Saved trials',
  description: 'The trials that you saved in this browser.',
  alternates: {canonical: SAVED_TRIALS_PATH},
  robots: {index: false},
}

export default function Page() {
  return <SavedPage />
}
