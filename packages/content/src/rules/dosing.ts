/**
 * Rule 5 of content: no dosing advice. A dose may stand as a fact of a cited study ("the trial gave
 * 0.5 mg/kg over 40 minutes"), never as an instruction. Language is wider than patterns: this finds the
 * plain cases for a human to judge, and misses clever ones.
 */
const AMOUNT = String.raw`\d+(?:[.,]\d+)?\s*(?:[-–]|to)?\s*(?:\d+(?:[.,]\d+)?)?\s*(?:mg|mcg|µg|ug|microgram(?:me)?s?|milligram(?:me)?s?|g|grams?|ml|drops?|tablets?|lozenges?|sprays?)(?:\s*\/\s*kg)?\b`

const IMPERATIVES = [
  new RegExp(
    String.raw`(?:^|[.!?:;]\s+|\b(?:you (?:should|can|may|could|must|need to)|please|then|and|or)\s+)(?:take|use|inject|snort|swallow|insufflate|dose|redose|start (?:with|at)|begin (?:with|at)|aim for|titrate|increase|double|inhale|dissolve)\b[^.!?]{0,60}?${AMOUNT}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:recommended|suggested|ideal|safe|typical|common|usual|starting|threshold|light|strong|heavy) dos(?:e|age)s?\b[^.!?]{0,40}?${AMOUNT}`,
    'gi',
  ),
  /\byou (?:should|can|may|could) (?:take|redose|increase|double|use) (?:a |an |another |more |your )?(?:\w+ )?dose\b/gi,
]

/** The stretches of text that read as dosing advice; empty when there are none. */
export function dosingAdvice(text: string): string[] {
  return IMPERATIVES.flatMap((pattern) => Array.from(text.matchAll(pattern), ([found]) => found.trim()))
}
