import {LIBRARY_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Home} from '@healing-library/content/queries/home'

import {Rings} from '../../ui/rings.tsx'
import {evidenceRings} from '../guide/evidence-rings.ts'
import {GuideEntry} from '../library/guide-entry.tsx'
import {HowToRead} from './how-to-read.tsx'

import styles from './home-page.module.css'

export function HomePage({home}: {home: Home}) {
  const [first] = home.featuredGuides
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1>{home.tagline ?? home.title}</h1>
          {home.intro === null ? null : <p className={styles.intro}>{home.intro}</p>}
          <p className={styles.action}>
            <a className={styles.button} href={LIBRARY_PATH}>
              Open the library
            </a>
            <a href={TRIALS_PATH}>Search clinical trials</a>
          </p>
          <Counts counts={home.counts} />
        </div>
        {first === undefined ? null : (
          <div className={styles.rings}>
            <Rings rings={evidenceRings(first.evidence)} name={undefined} />
          </div>
        )}
      </div>
      <div className={styles.more}>
        {home.featuredGuides.length === 0 ? null : (
          <section aria-labelledby="featured-heading">
            <h2 className={styles.title} id="featured-heading">
              Start here
            </h2>
            <ul className={styles.featured}>
              {home.featuredGuides.map((guide) => (
                <li key={guide._id}>
                  <GuideEntry guide={guide} headingLevel={3} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <HowToRead />
      </div>
    </>
  )
}

function Counts({counts}: {counts: Home['counts']}) {
  return (
    <dl className={styles.counts}>
      {[
        {label: counts.guides === 1 ? 'guide' : 'guides', count: counts.guides},
        {label: counts.publications === 1 ? 'source' : 'sources', count: counts.publications},
        {label: counts.trials === 1 ? 'clinical trial' : 'clinical trials', count: counts.trials},
      ].map(({label, count}) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
