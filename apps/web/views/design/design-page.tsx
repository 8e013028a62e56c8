import {CARE_LEVELS} from '@healing-library/content/vocabulary/clinical'

import type {DesignWords} from '../../messages/en/design.ts'
import {CareCard} from '../../ui/care-card.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {type Ring, Rings} from '../../ui/rings.tsx'
import {Section} from '../../ui/section.tsx'
import {Tag} from '../../ui/tag.tsx'
import {Colours} from './colours.tsx'

import styles from './design-page.module.css'

const STEPS = ['h1', 'h2', 'h3', 'lead', 'body', 'small'] as const
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const
const LEVELS = ['emergency', 'urgent', 'nonUrgent'] as const
const MARKS = ['good', 'plain', 'care', 'danger', 'open'] as const
const RINGS: readonly Ring[] = [
  {key: 'high', fullness: 1, tone: 'efficacy'},
  {key: 'moderate', fullness: 0.75, tone: 'efficacy'},
  {key: 'low', fullness: 0.5, tone: 'safety'},
  {key: 'veryLow', fullness: 0.25, tone: 'safety'},
  {key: 'notAssessed', fullness: undefined, tone: 'approval'},
]

/** How the library looks and why, shown with the parts that the other pages are made of. */
export function DesignPage({words}: {words: DesignWords}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.page}>
        <Section id="principles" title={words.principlesTitle}>
          <ol className={styles.principles}>
            {words.principles.map(({rule, reason}) => (
              <li key={rule}>
                <strong>{rule}</strong> {reason}
              </li>
            ))}
          </ol>
        </Section>
        <Section id="colour" title={words.colourTitle} lead={words.colourLead}>
          <Colours words={words} />
        </Section>
        <Section id="type" title={words.typeTitle} lead={words.typeLead}>
          <dl className={styles.steps}>
            {STEPS.map((step) => (
              <div key={step} className={styles.step}>
                <dt>
                  <code>--text-{step}</code>
                </dt>
                <dd className={styles[step]}>{words.typeSteps[step]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="space" title={words.spaceTitle} lead={words.spaceLead}>
          <ol className={styles.spaces}>
            {SPACES.map((space) => (
              <li key={space} className={styles.space}>
                <code>--space-{space}</code>
                <span className={styles.bar} data-space={space} />
              </li>
            ))}
          </ol>
        </Section>
        <Section id="marks" title={words.marksTitle} lead={words.marksLead}>
          <ul className={styles.marks}>
            {MARKS.map((tone) => (
              <li key={tone}>
                <Tag tone={tone}>{words.marks[tone]}</Tag>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="care-cards" title={words.cardsTitle} lead={words.cardsLead}>
          <div className={styles.cards}>
            {LEVELS.map((level) => (
              <CareCard
                key={level}
                level={level}
                levelWords={CARE_LEVELS[level]}
                heading={words.card.heading}
                items={words.card.items}
                action={words.card.action}
              />
            ))}
          </div>
        </Section>
        <Section id="rings" title={words.ringsTitle} lead={words.ringsLead}>
          <div className={styles.rings}>
            <Rings rings={RINGS} name={words.ringsName} />
          </div>
        </Section>
        <Section id="words" title={words.wordsTitle} lead={words.wordsLead}>
          {null}
        </Section>
      </div>
    </>
  )
}
