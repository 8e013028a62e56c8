import {dosingAdvice} from '@healing-library/content/rules/dosing'
import {defineField} from 'sanity'

type PlainText = {
  name: string
  title: string
  description?: string
  required?: boolean
  maxLength?: number
  rows?: number
  group?: string
}

/** Running text without marks, for sentences that visitors read. Warns where it reads as dosing advice. */
export function plainTextField({required = false, maxLength, rows = 3, ...field}: PlainText) {
  return defineField({
    ...field,
    type: 'text',
    rows,
    validation: (rule) => {
      const needed = required ? rule.required() : rule
      return [
        maxLength === undefined ? needed : needed.max(maxLength),
        rule.custom((value) => dosingWarning(value)).warning(),
      ]
    },
  })
}

/** A warning, not an error: only a person can tell a study's dose from advice. */
export function dosingWarning(value: string | undefined): true | string {
  const [found] = dosingAdvice(value ?? '')
  return (
    found === undefined ||
    `This reads as dosing advice: "${found}". Doses stand only as facts of a cited study.`
  )
}
