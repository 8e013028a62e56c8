import {TRIAL_COUNTRIES_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialCountries} from '../../../../loaders/trial-countries.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {CountriesPage} from '../../../../views/trials/countries-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const TITLE = 'Trials by country'

export const metadata: Metadata = {
  title: TITLE,
  description: 'In which countries the trials of this library have sites, as a table and a map.',
  alternates: {canonical: TRIAL_COUNTRIES_PATH},
}

export default async function Page() {
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: TITLE, path: TRIAL_COUNTRIES_PATH}}
      />
      <CountriesPage {...await loadTrialCountries()} />
    </>
  )
}
