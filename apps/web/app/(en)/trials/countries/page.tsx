import {TRIAL_COUNTRIES_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialCountries} from '../../../../loaders/trial-countries.ts'
import {CountriesPage} from '../../../../views/trials/countries-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const metadata: Metadata = {
  title: 'Trials by country',
  description: 'In which countries the trials of this library have sites, as a table and a map.',
  alternates: {canonical: TRIAL_COUNTRIES_PATH},
}

export default async function Page() {
  return <CountriesPage {...await loadTrialCountries()} />
}
