import {countWords} from '@healing-library/content/rules/words'
import {defineField} from 'sanity'

import {dosingWarning} from './plain-text.ts'

const SUMMARY_MAX_WORDS = 80

/** The plain words at the top of a page. */
export function summaryField({description, group}: {description: string; group?: string}) {
  return defineField({
    name: 'summary',
    title: 'Summary',
    description: `${description} Plain words, ${SUMMARY_MAX_WORDS} at most.`,
    type: 'text',
    rows: 5,
    group,
    validation: (rule) => [
      rule.required().custom((value) => {
        const words = countWords(value ?? '')
        return words <= SUMMARY_MAX_WORDS || `${words} words: cut to ${SUMMARY_MAX_WORDS}.`
      }),
      rule.custom((value) => dosingWarning(value)).warning(),
    ],
  })
}
