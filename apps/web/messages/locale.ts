/** Languages in which the site can be read, each with its own name for itself. English is the one that is written first. */
export const LOCALES = {en: 'English', es: 'Español'} as const

export type Locale = keyof typeof LOCALES

/** What is asked of another language than English: the same keys, the same parameters, words of its own. */
export type Wording<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...parameters: infer Parameters) => infer Result
      ? (...parameters: Parameters) => Result extends string ? string : Result
      : Wording<Words[Key]>
}
