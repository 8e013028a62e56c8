import {TRIAL_LISTS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialLists} from '../../../../loaders/trial-lists.ts'
import {TrialListsPage} from '../../../../views/trials/trial-lists-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const metadata: Metadata = {
  title: 'Lists of trials',
  description: 'Clinical trials chosen by our staff, each list with its rule, its owner and its date.',
  alternates: {canonical: TRIAL_LISTS_PATH},
}

export default async function Page() {
  return <TrialListsPage lists={await loadTrialLists()} />
}
