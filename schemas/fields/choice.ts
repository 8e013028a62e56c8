import {defineField} from 'sanity'

type Choice<Value extends string> = {
  name: string
  title: string
  description?: string
  values: Readonly<Record<Value, string>>
  required?: boolean
  initialValue?: NoInfer<Value>
  group?: string
  layout?: 'radio' | 'dropdown'
}

/** A string out of a closed list of packages/content/src/vocabulary: the value is stored, the words are shown. */
export function choiceField<Value extends string>({
  values,
  required = false,
  layout = 'dropdown',
  ...field
}: Choice<Value>) {
  return defineField({
    ...field,
    type: 'string',
    options: {list: choiceList(values), layout},
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** Pairs of value and title as Studio's lists want them. */
export function choiceList(values: Readonly<Record<string, string>>): {value: string; title: string}[] {
  return Object.entries(values).map(([value, title]) => ({value, title}))
}

/** The words for a stored value, for previews; the value itself when the list does not know it. */
export function choiceTitle(values: Readonly<Record<string, string>>, value: unknown): string {
  if (typeof value !== 'string') return ''
  return values[value] ?? value
}
