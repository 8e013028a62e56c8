import {TRIAL_COUNTRIES_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialCountries} from '../../../../loaders/trial-countries.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {CountriesPage} from '../../../../views/trials/countries-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {trials: words} = messages('en')

export const metadata: Metadata = {
  title: words.countries.title,
  description: words.countries.description,
  alternates: {canonical: TRIAL_COUNTRIES_PATH},
}

export default async function Page() {
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: words.countries.title, path: TRIAL_COUNTRIES_PATH}}
      />
      <CountriesPage {...await loadTrialCountries()} words={words} />
    </>
  )
}
