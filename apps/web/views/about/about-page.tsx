import {aboutPath, DESIGN_PATH, POLICY_PATH} from '@healing-library/content/paths'
import type {AboutCard, AboutPage as Page} from '@healing-library/content/queries/about'

import type {AboutWords} from '../../messages/en/about.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {AboutText} from './about-text.tsx'

import styles from './about-page.module.css'

/** A page about the library, with ways to the others. `loaded` is null on a library that has not written it yet. */
export function AboutPage({
  loaded,
  others,
  words,
}: {
  loaded: {page: Page; isOverdue: boolean} | null
  others: readonly AboutCard[]
  words: AboutWords
}) {
  const page = loaded?.page
  const more = others.filter(({slug, kind}) => slug !== page?.slug && kind !== 'editorialPolicy')
  return (
    <article>
      <PageIntro title={page?.title ?? words.title} lead={page === undefined ? words.lead : page.deck} />
      <div className={styles.about}>
        {loaded === null ? null : <AboutText {...loaded} words={words} />}
        <Section id="more" title={words.morePages}>
          <ul className={styles.more}>
            <li>
              <a href={POLICY_PATH}>{words.policyLink}</a>
            </li>
            {more.map(({_id, slug, title, deck}) => (
              <li key={_id}>
                <a href={aboutPath(slug)}>{title}</a>
                {deck === null ? null : <p className={styles.small}>{deck}</p>}
              </li>
            ))}
            <li>
              <a href={DESIGN_PATH}>{words.designLink}</a>
            </li>
          </ul>
        </Section>
      </div>
    </article>
  )
}
