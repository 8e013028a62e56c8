/** How the stories of one substance end; a guide with one kind of ending tells one side. */
export type StoryBalance = {subject: string; positive: number; mixed: number; negative: number}

/** The shown stories counted by substance, in the order of the subjects' names. */
export function storyBalance(stories: readonly {subject: string; outcome: string}[]): StoryBalance[] {
  const groups = Map.groupBy(stories, ({subject}) => subject)
  return [...groups]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([subject, group]) => {
      const count = (outcome: string) => group.filter((story) => story.outcome === outcome).length
      return {subject, positive: count('positive'), mixed: count('mixed'), negative: count('negative')}
    })
}

/** What an editor should know about it; undefined where more than one side is told. */
export function balanceProblem({positive, mixed, negative}: StoryBalance): string | undefined {
  const total = positive + mixed + negative
  if (total < 2) return undefined
  if (positive === total) return 'Every story ends well: look for one that did not.'
  if (negative === total) return 'Every story ends badly: look for one that did not.'
  return positive / total > 0.75 && total >= 4
    ? 'More than three in four stories end well: look for others.'
    : undefined
}
