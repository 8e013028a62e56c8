import type {InteractionIndex} from '@healing-library/content/contracts/interaction-pair'
import {COMPARE_PATH, comparePath} from '@healing-library/content/paths'

import type {CompareWords} from '../../messages/en/compare.ts'
import {AnswerNote} from '../../ui/answer-note.tsx'
import {ChoiceForm} from '../../ui/choice-form.tsx'
import {PageBody} from '../../ui/page-body.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {CHOOSE_BOTH, CHOOSE_DIFFERENT} from '../together/form-answers.ts'

import styles from './compare-page.module.css'

type Guides = InteractionIndex['guides']
const FIELDS = ['a', 'b', 'c'] as const
/** More pairs than these are a list that nobody reads: the form finds them. */
const PAIRS_LISTED = 60

/** Choose two or three guides to set side by side; the pairs are there as links, too. */
export function ComparePage({guides, words}: {guides: Guides; words: CompareWords}) {
  const group = {label: words.guides, choices: guides.map(({slug, title}) => ({value: slug, label: title}))}
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <PageBody>
        {guides.length < 2 ? (
          <p>{words.tooFew}</p>
        ) : (
          <>
            <AnswerNote id={CHOOSE_BOTH}>{words.chooseBoth}</AnswerNote>
            <AnswerNote id={CHOOSE_DIFFERENT}>{words.chooseDifferent}</AnswerNote>
            <ChoiceForm
              action={COMPARE_PATH}
              title={words.chooseTitle}
              submit={words.show}
              fields={FIELDS.slice(0, guides.length).map((name, index) => ({
                name,
                label: words.fields[index] ?? name,
                nothing: name === 'c' ? words.noThird : words.chooseNothing,
                groups: [group],
              }))}
            />
          </>
        )}
        <Section id="how-to-read" title={words.howTitle}>
          <ul className={styles.how}>
            {words.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        {guides.length < 2 ? null : (
          <Section id="pairs" title={words.pairsTitle}>
            <ul className={styles.pairs}>
              {pairsOf(guides)
                .slice(0, PAIRS_LISTED)
                .map(([one, other]) => (
                  <li key={`${one.slug} ${other.slug}`}>
                    <a href={comparePath([one.slug, other.slug])}>
                      {one.title} {words.headingJoint} {other.title}
                    </a>
                  </li>
                ))}
            </ul>
          </Section>
        )}
      </PageBody>
    </>
  )
}

const pairsOf = (guides: Guides) =>
  guides.flatMap((one, index) => guides.slice(index + 1).map((other) => [one, other] as const))
