import {checkedOnProblem} from '@healing-library/content/rules/staleness'
import {defineField} from 'sanity'

/**
 * The day on which somebody last checked the fact. Missing or in the future is an error; too old is a warning,
 * because an old fact that is still true may stay up while somebody looks again.
 */
export function checkedOnField({maxAgeDays, what}: {maxAgeDays: number; what: string}) {
  return defineField({
    name: 'checkedOn',
    title: 'Last checked',
    description: `The day on which ${what} was last checked at its source.`,
    type: 'date',
    validation: (rule) => [
      rule.required().max(today()).error('Give the day of the last check; it cannot lie in the future.'),
      rule
        .custom((day) => {
          const problem = day ? checkedOnProblem(day, {today: today(), maxAgeDays}) : undefined
          return problem ?? true
        })
        .warning(),
    ],
  })
}

const today = (): string => new Date().toISOString().slice(0, 10)
