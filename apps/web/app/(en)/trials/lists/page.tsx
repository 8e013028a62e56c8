import {TRIAL_LISTS_PATH, TRIALS_PATH, trialListPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialLists} from '../../../../loaders/trial-lists.ts'
import {messages} from '../../../../messages/messages.ts'
import {listJsonLd} from '../../../../seo/list-json-ld.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {TrialListsPage} from '../../../../views/trials/trial-lists-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const TITLE = messages('en').breadcrumb.trialLists
const {trials: words} = messages('en')

export const metadata: Metadata = {
  title: TITLE,
  description: words.lists.description,
  alternates: {canonical: TRIAL_LISTS_PATH},
}

export default async function Page() {
  const lists = await loadTrialLists()
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: TITLE, path: TRIAL_LISTS_PATH}}
        nodes={(urlOf) => [
          listJsonLd(
            lists.map(({slug}) => trialListPath(slug)),
            urlOf,
          ),
        ]}
      />
      <TrialListsPage lists={lists} words={words} />
    </>
  )
}
