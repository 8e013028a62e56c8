import type {CountryCount} from '../../trials/countries.ts'
import {atlasName, drawCountries, MAP_SIZE} from '../../trials/country-map.ts'

import styles from './country-map.module.css'

const SHAPES = drawCountries()
/** Lower ends of the classes: they stand apart in grey as well, and their numbers stand beside them. */
const CLASSES = [1, 2, 5, 20, 100] as const

const classOf = (trials: number): number => CLASSES.filter((least) => trials >= least).length

/** The world, the stronger in colour the more trials. The table before it says the same in numbers. */
export function CountryMap({countries}: {countries: readonly CountryCount[]}) {
  const counts = new Map(countries.map((count) => [atlasName(count.country), count]))
  const drawn = new Set(SHAPES.map(({name}) => name))
  const missing = countries.filter(({country}) => !drawn.has(atlasName(country)))
  return (
    <figure>
      <svg className={styles.map} viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`} aria-hidden="true">
        {SHAPES.map(({name, path}, at) => {
          const count = counts.get(name)
          return (
            <path key={`${name} ${at}`} d={path} data-class={count === undefined ? 0 : classOf(count.trials)}>
              {count === undefined ? null : <title>{`${count.country}: ${count.trials}`}</title>}
            </path>
          )
        })}
      </svg>
      <figcaption>
        <ul className={styles.legend} aria-label="Trials a country">
          {CLASSES.map((least, at) => {
            const next = CLASSES[at + 1]
            return (
              <li key={least}>
                <svg viewBox="0 0 24 16" className={styles.patch} aria-hidden="true">
                  <rect width="24" height="16" data-class={at + 1} />
                </svg>{' '}
                {next === undefined
                  ? `${least} and more`
                  : next === least + 1
                    ? least
                    : `${least} to ${next - 1}`}
              </li>
            )
          })}
        </ul>
        <p className={styles.small}>
          Outlines: Natural Earth (public domain), by world-atlas (ISC licence). They take no side in any
          dispute over borders.
          {missing.length === 0
            ? ''
            : ` Too small for this map: ${missing.map(({country, trials}) => `${country} (${trials})`).join(', ')}.`}
        </p>
      </figcaption>
    </figure>
  )
}
