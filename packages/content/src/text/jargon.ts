/** A word that many readers will not know. */
export type Jargon = {word: string; at: number}

/** Abbreviations in capitals, with or without digits: NMDA, BDNF, 5-HT2A. Spelled out beside them they are explained. */
const ABBREVIATION = /(?<![\p{L}\d-])(?:\d-)?[A-Z][A-Z\d]*[A-Z][A-Z\d-]*(?:s)?(?![\p{L}\d])/gu

/** Endings and beginnings that words of medicine have and everyday words hardly ever do. */
const TECHNICAL =
  /\b\p{L}*(?:itis|aemia|emia|algesia|ergic|tropic|mimetic|pathy|plasticity|genesis|kinetics?|dynamics?|antagonis[mt]s?|agonis[mt]s?|enantiomers?|cytic|cystitis|laryngospasm|tachycardia|hypertension|hypotension|porphyria|dysphoria|proprioception|racemic|sublingual|subcutaneous|intramuscular|intranasal|glutamat\w*|receptors?|dissociati\w+|neurotransmitters?|psychosis|refractory|titrat\w+|bioavailab\w+|eclampsia)\b/giu

/** Abbreviations that readers meet every day. */
const EVERYDAY = new Set([
  'US',
  'UK',
  'USA',
  'EU',
  'TV',
  'ID',
  'PDF',
  'WHO',
  'AM',
  'PM',
  'GP',
  'OK',
  'II',
  'III',
  'IV',
  'FAQ',
  'DNA',
  'HIV',
  'CA',
  'AU',
  'MD',
])

/** Technical words that neither `explained` (lower case: terms of the glossary and their forms) nor the text itself explains. */
export function unexplainedJargon(text: string, explained: ReadonlySet<string>): Jargon[] {
  const seen = new Set<string>()
  return [...text.matchAll(ABBREVIATION), ...text.matchAll(TECHNICAL)]
    .map((match) => ({word: match[0], at: match.index}))
    .toSorted((left, right) => left.at - right.at)
    .filter(({word, at}) => {
      const key = word.toLowerCase()
      if (seen.has(key) || EVERYDAY.has(word) || isKnown(key, explained) || isSpelledOut(text, word, at))
        return false
      seen.add(key)
      return true
    })
}

const isKnown = (word: string, explained: ReadonlySet<string>): boolean =>
  [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y'), `${word}s`].some((form) => explained.has(form))

/** "post-traumatic stress disorder (PTSD)", or "PTSD (post-traumatic …)". */
function isSpelledOut(text: string, word: string, at: number): boolean {
  return text.includes(`(${word})`) || /^\s*\(/.test(text.slice(at + word.length))
}
