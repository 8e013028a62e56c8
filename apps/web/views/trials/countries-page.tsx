import {TRIALS_PATH} from '@healing-library/content/paths'

import type {TrialsWords} from '../../messages/en/trials.ts'
import type {CountryCounts} from '../../trials/countries.ts'
import {UNKNOWN} from '../../trials/facets.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {CountryMap} from './country-map.tsx'

import styles from './countries-page.module.css'

const inCountry = (country: string) => `${TRIALS_PATH}?${new URLSearchParams({country}).toString()}`

/** The table first: it says everything that the map shows. */
export function CountriesPage({
  countries,
  unknown,
  total,
  words: {countries: said, terms},
}: CountryCounts & {words: TrialsWords}) {
  return (
    <>
      <PageIntro title={said.title} lead={said.lead(countries.length, terms.trials(unknown))} />
      <div className={styles.page}>
        {countries.length === 0 ? (
          <p>{said.none(terms.trials(total))}</p>
        ) : (
          <>
            <DataTable
              caption={said.title}
              columns={[
                {key: 'country', label: said.country},
                {key: 'trials', label: said.trials},
                {key: 'recruiting', label: said.recruiting},
              ]}
              rows={[
                ...countries.map(({country, trials, recruiting}) => ({
                  key: country,
                  cells: {country: <a href={inCountry(country)}>{country}</a>, trials, recruiting},
                })),
                {
                  key: UNKNOWN,
                  cells: {
                    country: <a href={inCountry(UNKNOWN)}>{said.unknown}</a>,
                    trials: unknown,
                    recruiting: '–',
                  },
                },
              ]}
            />
            <Section id="map" title={said.map} lead={said.mapLead}>
              <CountryMap countries={countries} words={said} />
            </Section>
          </>
        )}
      </div>
    </>
  )
}
