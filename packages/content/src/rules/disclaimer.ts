/**
 * The one governed disclaimer must say that the library does not replace advice. A missing "not" turned a real
 * disclaimer into its opposite, so the negation is looked for, not assumed.
 */
const REPLACES = /\b(substitute|replacement|replace|replaces|instead|sustituy\p{L}*|reemplaz\p{L}*)\b/iu
const NEGATED =
  /\b(?:not|never|no|cannot|n't|isn't|doesn't)\b[^.!?]{0,60}\b(?:substitute|replacement|replace|replaces|instead|sustituy\p{L}*|reemplaz\p{L}*)\b/iu

/**
 * Undefined where the text (English or Spanish) says that the library does not replace advice, and no sentence says
 * that it does.
 */
export function disclaimerProblem(text: string): string | undefined {
  const faulty = text.split(/(?<=[.!?])\s+/).find((part) => REPLACES.test(part) && !NEGATED.test(part))
  if (faulty !== undefined) {
    return `This sentence says that the library replaces professional advice: "${faulty}"`
  }
  return NEGATED.test(text)
    ? undefined
    : 'Say that the library does not replace the advice of a qualified professional.'
}
