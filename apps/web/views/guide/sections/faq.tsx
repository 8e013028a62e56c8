import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {citationsOfText} from '../../../portable-text/cited-text.ts'
import {Citations} from '../citations.tsx'
import type {GuideCitation} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'
import {RunningText} from '../running-text.tsx'

import styles from './faq.module.css'

export const faqSection: GuideSection<Pick<SubstanceGuide, 'faq'>> = {
  id: 'questions',
  isPresent: ({faq}) => faq.length > 0,
  citations: ({faq}) =>
    faq.flatMap((item): GuideCitation[] => [...citationsOfText(item.answer), ...item.citations]),
  render: ({faq}, footnotes, words) => (
    <div className={styles.items}>
      {faq.map((item) => (
        <div key={item._key}>
          <h3 className={styles.question}>{item.question}</h3>
          <RunningText text={item.answer} footnotes={footnotes} words={words} />
          {item.citations.length === 0 ? null : (
            <p className={styles.sources}>
              {words.parts.faq.sources}
              <Citations citations={item.citations} footnotes={footnotes} />
            </p>
          )}
        </div>
      ))}
    </div>
  ),
}
