import {day, documentOf, list, reference, references, rowOf, slug, words, yesOrNo} from './parts.ts'

/**
 * A stored trial list with the rule by which staff chose. A trial that stands twice, or on the list and left out of it,
 * is refused.
 */
export const trialList = documentOf('trialList', {
  title: words(100),
  slug,
  purpose: words(400),
  inclusionRule: words(500),
  substances: references.optional(),
  conditions: references.optional(),
  items: list(
    rowOf('trialListItem', {trial: reference, note: words(300).optional(), pinned: yesOrNo.optional()}),
  ).min(1, 'A list needs a trial.'),
  excluded: list(rowOf('trialExclusion', {trial: reference, reason: words(300)})).optional(),
  owner: reference,
  deputy: reference.optional(),
  reviewedOn: day,
  nextReviewDue: day,
}).superRefine(({items, excluded = []}, context) => {
  const listed = new Set<string>()
  for (const [index, {trial}] of items.entries()) {
    if (listed.has(trial._ref)) {
      context.addIssue({code: 'custom', path: ['items', index, 'trial'], message: 'This trial stands twice.'})
    }
    listed.add(trial._ref)
  }
  for (const [index, {trial}] of excluded.entries()) {
    if (!listed.has(trial._ref)) continue
    const message = 'This trial is on the list: take it off there, or here.'
    context.addIssue({code: 'custom', path: ['excluded', index, 'trial'], message})
  }
})
