import type {TrialsWords} from '../../messages/en/trials.ts'
import type {CountryCount} from '../../trials/countries.ts'
import {atlasName, drawCountries, MAP_SIZE} from '../../trials/country-map.ts'

import styles from './country-map.module.css'

const SHAPES = drawCountries()
/** Lower ends of the classes: they stand apart in grey as well, and their numbers stand beside them. */
const CLASSES = [1, 2, 5, 20, 100] as const

const classOf = (trials: number): number => CLASSES.filter((least) => trials >= least).length

/** The world, the stronger in colour the more trials. The table before it says the same in numbers. */
export function CountryMap({
  countries,
  words,
}: {
  countries: readonly CountryCount[]
  words: TrialsWords['countries']
}) {
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
        <ul className={styles.legend} aria-label={words.legend}>
          {CLASSES.map((least, at) => {
            const next = CLASSES[at + 1]
            return (
              <li key={least}>
                <svg viewBox="0 0 24 16" className={styles.patch} aria-hidden="true">
                  <rect width="24" height="16" data-class={at + 1} />
                </svg>{' '}
                {next === undefined
                  ? words.andMore(least)
                  : next === least + 1
                    ? least
                    : words.between(least, next - 1)}
              </li>
            )
          })}
        </ul>
        <p className={styles.small}>
          {words.outlines}
          {missing.length === 0 ? '' : ` ${words.tooSmall(missing)}`}
        </p>
      </figcaption>
    </figure>
  )
}
