import {sentences} from './sentences.ts'

/**
 * Words that state a benefit or a certainty as a fact. They may stand where a source stands beside them, never
 * alone. Language is wider than patterns: this finds the plain cases, which are the ones that mislead at a glance.
 */
const OUTCOMES = String.raw`(?:outcomes?|results|symptoms?|depression|depressive|anxiety|suicid\w*|pain|ptsd|trauma|addiction|cravings?|relapse|mood|well-?being|risks?|recovery|functioning|sleep)`

const STRONG: readonly RegExp[] = [
  /\b(?:research|stud(?:y|ies)|trials?|evidence|experience|data|science|scientists|experts)\b[^.!?]{0,50}\b(?:consistently|clearly|conclusively|repeatedly|definitively|overwhelmingly|undoubtedly)\b/i,
  /\b(?:research|studies|trials|evidence|data|science)\s+(?:now\s+|also\s+)?(?:shows?|proves?|demonstrates?|confirms?|establish(?:es)?)\b/i,
  /\b(?:is|are|was|were|been)\s+(?:(?:clinically|scientifically|well|widely)[- ])?(?:proven|shown|demonstrated|confirmed|established|found|known)\s+(?:to|that)\b/i,
  /\b(?:clinically|scientifically)[- ]proven\b|\bproven\s+(?:treatments?|therap(?:y|ies)|benefits?|results?|remed(?:y|ies)|cures?|medicines?|ways?|effective|safe)\b/i,
  /\b(?:cures?|cured|heals|guarantees?|guaranteed|eliminates?|eradicates?)\b/i,
  /\b(?:safe and effective|(?:highly|very|extremely|remarkably) effective|(?:is|are|was|were) effective|works best|(?:completely|perfectly|totally|entirely) safe|risk-free)\b/i,
  new RegExp(
    String.raw`\b(?:improves|reduces|relieves|treats|alleviates|restores|reverses|lifts|helps?\s+(?:to\s+)?(?:reduce|relieve|treat|improve|alleviate|lift))\s+(?:[\w-]+\s+){0,3}?${OUTCOMES}\b`,
    'i',
  ),
]

/** Promises that a "no" inside them makes, not takes back. */
const ABSOLUTE: readonly RegExp[] = [
  /\b(?:no|without(?: any)?|zero) (?:side effects|risks?|dangers?)\b(?! (?:of|from|for)\b)/i,
  /\b100\s?% (?:safe|effective)\b|\b(?:always|never fails to) (?:works?|helps?|heals?)\b/i,
  /\b(?:a|the|only) cure for\b/i,
]

/** What takes a strong word back: a denial, a question, a possibility. */
const TAKEN_BACK =
  /\b(?:not|no|never|cannot|nor|neither|without|whether|if|unless|what|how|may|might|can|could|would|should|appears?|seems?|unproven|hoped?|claims? that|nobody|nothing|little|few|unclear|unknown|too early|aims? to|intended to|designed to|asks?|tests?|myth)\b|n['’]t\b/i

/** How far before a strong word something may stand that takes it back. */
const REACH = 45

/** A sentence and its strong words; `at` counts letters of the whole text. */
export type StrongClaim = {sentence: string; words: string; at: number}

/** The sentences that state more than words without a source may; `at` is where the strong words start. */
export function strongClaims(text: string): StrongClaim[] {
  return sentences(text).flatMap((sentence) => {
    if (sentence.text.endsWith('?')) return []
    for (const pattern of [...STRONG, ...ABSOLUTE]) {
      const match = pattern.exec(sentence.text)
      if (match === null) continue
      const before = sentence.text.slice(Math.max(0, match.index - REACH), match.index)
      const inside = !ABSOLUTE.includes(pattern) && TAKEN_BACK.test(match[0])
      if (inside || TAKEN_BACK.test(clauseEnd(before))) continue
      return [{sentence: sentence.text, words: match[0], at: sentence.at + match.index}]
    }
    return []
  })
}

/** What stands in the same clause: what a semicolon or "but" parts is another statement. */
const clauseEnd = (before: string): string => before.split(/[;:]|\bbut\b|\bhowever\b/i).at(-1) ?? ''

const PROMOTIONAL =
  /\b(?:miracle(?:s| cure)?|breakthrough(?!["”]? (?:therap|designat|pain))|game[- ]changer|revolutionary|life[- ]changing|magic bullet|remarkable promise|wonder drug|transformational healing|unrivall?ed|limitless|most impactful|holy grail)\b/gi

/** Words of advertising, which a source does not make better. */
export function promotionalWords(text: string): {words: string; at: number}[] {
  return Array.from(text.matchAll(PROMOTIONAL), (match) => ({words: match[0], at: match.index}))
}
