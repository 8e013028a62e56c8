import {LIBRARY_PATH, RESEARCH_PATH, STORIES_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import {type RulesAtWork as Counts, TRIAL_LATELY_DAYS} from '@healing-library/content/rules/rules-at-work'
import type {READ_AS} from '@healing-library/content/vocabulary/evidence'

import type {AboutWords} from '../../messages/en/about.ts'
import {type RuleCount, RuleCounts} from './rule-counts.tsx'

import styles from './rules-at-work.module.css'

type Rule = {id: string; title: string; rule: string; counts: RuleCount[]; href: string; see: string}

/** Each rule of the library beside what it comes to today. */
export function RulesAtWork({counts, words}: {counts: Counts; words: AboutWords}) {
  const {formats, policy} = words
  const format = {number: formats.number, of: policy.of}
  return (
    <div className={styles.rules}>
      {rulesOf(counts, words).map(({href, see, ...rule}) => (
        <RuleCounts key={rule.id} {...rule} see={{href, words: policy.see(see)}} format={format} />
      ))}
    </div>
  )
}

function rulesOf(
  {claims, reviews, due, legalRows, trials, stories, publications}: Counts,
  {policy}: AboutWords,
): Rule[] {
  return [
    {
      id: 'rule-sources',
      ...policy.claims,
      counts: [
        {key: 'cited', count: claims.cited, total: claims.total, words: policy.claims.cited},
        {key: 'graded', count: claims.graded, total: claims.total, words: policy.claims.graded},
      ],
      href: RESEARCH_PATH,
    },
    {
      id: 'rule-review',
      ...policy.reviews,
      counts: [
        {key: 'reviewed', count: reviews.reviewed, total: reviews.total, words: policy.reviews.reviewed},
        {key: 'changed', count: reviews.changed, words: policy.reviews.changed},
        {key: 'sample', count: reviews.sample, words: policy.reviews.sample},
        {key: 'awaiting', count: reviews.awaiting, words: policy.reviews.awaiting},
        {key: 'overdue', count: due.overdue, total: due.total, words: policy.reviews.overdue},
      ],
      href: LIBRARY_PATH,
    },
    {
      id: 'rule-publications',
      ...policy.publications,
      counts: [
        {
          key: 'lookedUp',
          count: publications.lookedUp,
          total: publications.total,
          words: policy.publications.lookedUp,
        },
        {key: 'retracted', count: publications.retracted, words: policy.publications.retracted},
        ...readings(publications, policy.publications),
      ],
      href: RESEARCH_PATH,
    },
    {
      id: 'rule-trials',
      ...policy.trials,
      counts: [
        {
          key: 'lately',
          count: trials.lately,
          total: trials.total,
          words: policy.trials.lately(TRIAL_LATELY_DAYS),
        },
        {key: 'unread', count: trials.unread, words: policy.trials.unread},
      ],
      href: TRIALS_PATH,
    },
    {
      id: 'rule-law',
      ...policy.legal,
      counts: [
        {key: 'young', count: legalRows.young, total: legalRows.total, words: policy.legal.young},
        {key: 'ageing', count: legalRows.ageing, words: policy.legal.ageing},
        {key: 'tooOld', count: legalRows.tooOld, words: policy.legal.tooOld},
      ],
      href: LIBRARY_PATH,
    },
    {
      id: 'rule-stories',
      ...policy.stories,
      counts: [
        {key: 'consented', count: stories.consented, words: policy.stories.consented},
        {key: 'illustrative', count: stories.illustrative, words: policy.stories.illustrative},
      ],
      href: STORIES_PATH,
    },
  ]
}

function readings(
  {readAs, unsaid}: Counts['publications'],
  words: AboutWords['policy']['publications'],
): RuleCount[] {
  const kinds: (keyof typeof READ_AS)[] = ['text', 'part', 'abstract', 'report', 'record']
  return [
    ...kinds.map((kind) => ({key: kind, count: readAs[kind], words: words.readOf(words.readAs[kind])})),
    {key: 'unsaid', count: unsaid, words: words.unsaid},
  ]
}
