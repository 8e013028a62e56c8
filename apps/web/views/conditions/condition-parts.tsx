import type {Condition} from '@healing-library/content/contracts/condition'
import {conditionPath, modalityPath} from '@healing-library/content/paths'

import type {ConditionsWords} from '../../messages/en/conditions.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import {Facts} from '../clinical/facts.tsx'
import {guidePart, type Part, saying, Words} from '../clinical/part.tsx'
import {faqSection} from '../guide/sections/faq.tsx'
import {guidelinesSection} from '../guide/sections/further-reading.tsx'
import {overviewSection} from '../guide/sections/overview.tsx'
import {evidence} from '../treatments/treatment-parts.tsx'
import {approval} from './approval-part.tsx'
import {publications} from './publications-part.tsx'
import {trials} from './trials-part.tsx'

import styles from './condition-parts.module.css'

/** The page of a condition from top to bottom. A part that is empty says why. */
export function conditionParts(condition: Condition, words: ConditionsWords, guideWords: GuideWords): Part[] {
  return [
    inShort(condition, words),
    approval(condition, words, guideWords),
    ...guidePart(overviewSection, condition, guideWords),
    evidence(condition, guideWords, words.evidence),
    treatments(condition, words),
    trials(condition, words, guideWords),
    publications(condition, words, guideWords),
    ...guidePart(guidelinesSection, condition, guideWords, words.guidelines),
    ...guidePart(faqSection, condition, guideWords, words.questions),
    ...related(condition, words),
  ]
}

const inShort = ({summary, meshId}: Condition, words: ConditionsWords): Part => ({
  id: 'in-short',
  title: words.inShort,
  citations: [],
  render: () => (
    <>
      <Words>{summary}</Words>
      {meshId === null ? null : (
        <p className={styles.mesh}>
          {words.mesh}: <a href={`https://meshb.nlm.nih.gov/record/ui?ui=${meshId}`}>{meshId}</a>
        </p>
      )}
    </>
  ),
})

function treatments({modalities}: Condition, words: ConditionsWords): Part {
  const head = {id: 'care', title: words.treatments}
  if (modalities.length === 0) return {...head, ...saying(words.noTreatments)}
  return {...head, citations: [], render: () => <Facts facts={modalities.map(linkTo(modalityPath))} />}
}

function related({related: others}: Condition, words: ConditionsWords): Part[] {
  if (others.length === 0) return []
  return [
    {
      id: 'related',
      title: words.related,
      citations: [],
      render: () => <Facts facts={others.map(linkTo(conditionPath))} />,
    },
  ]
}

type Page = {_key: string; slug: string; title: string; deck: string}

const linkTo =
  (pathOf: (slug: string) => string) =>
  ({_key, slug, title, deck}: Page) => ({key: _key, term: <a href={pathOf(slug)}>{title}</a>, matter: deck})
