import {conditionPath, LIBRARY_PATH, modalityPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {Home} from '@healing-library/content/queries/home'

import type {HomeWords} from '../../messages/en/home.ts'
import type {LibraryWords} from '../../messages/en/library.ts'
import {Opening} from '../../ui/opening.tsx'
import {Rings} from '../../ui/rings.tsx'
import {evidenceRings} from '../guide/evidence-rings.ts'
import {GuideEntry} from '../library/guide-entry.tsx'
import {HowToRead} from './how-to-read.tsx'
import {Links} from './links.tsx'
import {Questions} from './questions.tsx'

import controls from '../../ui/controls.module.css'
import styles from './home-page.module.css'

export function HomePage({
  home,
  words,
  library,
}: {
  home: Home
  words: HomeWords
  library: LibraryWords['entry']
}) {
  const [first] = home.featuredGuides
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.words}>
          <Opening
            title={home.tagline ?? home.title}
            intro={home.intro}
            ways={
              <>
                <a className={controls.solid} href={LIBRARY_PATH}>
                  {words.openLibrary}
                </a>
                <a href={TRIALS_PATH}>{words.searchTrials}</a>
              </>
            }
          />
          <Counts counts={home.counts} words={words} />
        </div>
        {first === undefined ? null : (
          <div className={styles.rings}>
            <Rings rings={evidenceRings(first.evidence)} name={undefined} />
          </div>
        )}
      </div>
      <div className={styles.more}>
        <Questions words={words} />
        {home.featuredGuides.length === 0 ? null : (
          <section aria-labelledby="featured-heading">
            <h2 className={styles.title} id="featured-heading">
              {words.startHere}
            </h2>
            <ul className={styles.featured}>
              {home.featuredGuides.map((guide) => (
                <li key={guide._id}>
                  <GuideEntry guide={guide} headingLevel={3} words={library} />
                </li>
              ))}
            </ul>
            <p className={styles.all}>
              <a href={LIBRARY_PATH}>{words.allGuides(home.counts.guides)}</a>
            </p>
          </section>
        )}
        <Links
          id="conditions-heading"
          title={words.conditionsTitle}
          links={home.conditions}
          pathOf={conditionPath}
        />
        <Links
          id="treatments-heading"
          title={words.treatmentsTitle}
          links={home.modalities}
          pathOf={modalityPath}
        />
        <HowToRead words={words} />
      </div>
    </>
  )
}

function Counts({counts, words}: {counts: Home['counts']; words: HomeWords}) {
  return (
    <dl className={styles.counts}>
      {[
        {label: words.counts.guides(counts.guides), count: counts.guides},
        {label: words.counts.sources(counts.publications), count: counts.publications},
        {label: words.counts.trials(counts.trials), count: counts.trials},
      ].map(({label, count}) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
