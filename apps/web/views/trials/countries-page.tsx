import {TRIALS_PATH} from '@healing-library/content/paths'

import type {CountryCounts} from '../../trials/countries.ts'
import {UNKNOWN} from '../../trials/facets.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {CountryMap} from './country-map.tsx'
import {countWords} from './trial-words.ts'

import styles from './countries-page.module.css'

const COLUMNS = [
  {key: 'country', label: 'Country'},
  {key: 'trials', label: 'Trials'},
  {key: 'recruiting', label: 'Of these recruiting'},
]

const inCountry = (country: string) => `${TRIALS_PATH}?${new URLSearchParams({country}).toString()}`

/** The table first: it says everything that the map shows. */
export function CountriesPage({countries, unknown, total}: CountryCounts) {
  return (
    <>
      <PageIntro
        title="Trials by country"
        lead={`${countWords(countries.length, 'country has', 'countries have')} a site of a trial in this library. A trial with sites in several countries counts in each. Of ${countWords(unknown, 'trial', 'trials')} we do not know where.`}
      />
      <div className={styles.page}>
        {countries.length === 0 ? (
          <p>No country is known of any of the {countWords(total, 'trial', 'trials')}.</p>
        ) : (
          <>
            <DataTable
              caption="Trials by country"
              columns={COLUMNS}
              rows={[
                ...countries.map(({country, trials, recruiting}) => ({
                  key: country,
                  cells: {country: <a href={inCountry(country)}>{country}</a>, trials, recruiting},
                })),
                {
                  key: UNKNOWN,
                  cells: {
                    country: <a href={inCountry(UNKNOWN)}>Not known to us</a>,
                    trials: unknown,
                    recruiting: '–',
                  },
                },
              ]}
            />
            <Section id="map" title="Map" lead="The same numbers: the stronger the colour, the more trials.">
              <CountryMap countries={countries} />
            </Section>
          </>
        )}
      </div>
    </>
  )
}
