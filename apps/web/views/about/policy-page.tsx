import {ABOUT_PATH} from '@healing-library/content/paths'
import type {AboutPage} from '@healing-library/content/queries/about'
import type {RulesAtWork as Counts} from '@healing-library/content/rules/rules-at-work'

import type {AboutWords} from '../../messages/en/about.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {AboutText} from './about-text.tsx'
import {RulesAtWork} from './rules-at-work.tsx'

import styles from './about-page.module.css'

/** The editorial policy, and below its words what they come to today. */
export function PolicyPage({
  loaded,
  counts,
  words,
}: {
  loaded: {page: AboutPage; isOverdue: boolean} | null
  counts: Counts | null
  words: AboutWords
}) {
  const {policy} = words
  return (
    <article>
      <PageIntro
        title={loaded?.page.title ?? policy.title}
        lead={loaded === null ? policy.lead : loaded.page.deck}
      />
      <div className={styles.about}>
        {loaded === null ? null : <AboutText {...loaded} words={words} />}
        <Section id="at-work" title={policy.atWork} lead={policy.atWorkLead}>
          {counts === null ? <p>{policy.unknown}</p> : <RulesAtWork counts={counts} words={words} />}
        </Section>
        <p className={styles.small}>
          <a href={ABOUT_PATH}>{words.morePages}</a>
        </p>
      </div>
    </article>
  )
}
