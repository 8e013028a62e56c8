/** What may stand beside a substance's name without making it another intervention. */
const QUALIFIERS = new Set(
  [
    // salts and forms of the molecule
    'hydrochloride hcl chloride citrate tartrate d l hydrate base racemic synthetic',
    // the product
    'infusion infusions injection injections injectable spray solution tablet tablets capsule capsules lozenge lozenges',
    'product drug medicine study oral orally dissolving odt troche vaporized inhaled',
    // the route
    'iv im sc po intravenous intramuscular subcutaneous sublingual nasal intranasal transmucosal rectal buccal',
    'parenteral inhalation',
    // the dose
    'mg g ml mcg ug µg μg kg h hr hour hours min minute minutes day days week weeks weekly daily twice once',
    'dose doses dosing dosage low high medium standard sub anesthetic subanesthetic anaesthetic subanaesthetic',
    'psychoactive psychedelic microdose single repeated one two three first second multiple serial bolus continuous',
    'maintenance induction flexible fixed up to at and a of the in with for',
    // the care around it
    'assisted therapy psychotherapy treatment session sessions administration monotherapy adjunctive open label',
    'group psychological support facilitated supported',
  ].flatMap((line) => line.split(' ')),
)

/** A part that holds one of these is what the substance is compared with. */
const COMPARATOR = /\b(?:placebo|sham|saline|control|without|no|waitlist|wait)\b/i

/** Lower case, without accents, letters and digits alone: "Kétamine (HCl)" is `ketamine hcl`. */
export function tokensOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')
}

/** Where the alias stands in the tokens, whole; every place. */
function placesOf(alias: readonly string[], tokens: readonly string[]): number[] {
  if (alias.length === 0) return []
  return tokens
    .map((_token, index) => index)
    .filter((index) => alias.every((token, offset) => tokens[index + offset] === token))
}

/** Whether the words of an alias stand in a text, side by side and whole; capitals do not count. */
export const holds = (alias: string, text: string): boolean =>
  placesOf(tokensOf(alias), tokensOf(text)).length > 0

/**
 * The aliases by which a name is the substance itself: nothing but they and qualifiers stands in it, or in one of the
 * parts of "A + B", "A and B" and "A (B)". A name with other words is another thing until somebody has looked.
 */
export function aliasesThatName(name: string, aliases: readonly string[]): string[] {
  return [...new Set(partsOf(name).flatMap((part) => aliasesThatArePart(part, aliases)))]
}

function aliasesThatArePart(part: string, aliases: readonly string[]): string[] {
  if (COMPARATOR.test(part)) return []
  const tokens = tokensOf(part)
  const covered = new Set<number>()
  const found = aliases.filter((alias) => {
    const words = tokensOf(alias)
    const places = placesOf(words, tokens)
    for (const place of places) for (const offset of words.keys()) covered.add(place + offset)
    return places.length > 0
  })
  const isOnlyThat = tokens.every(
    (token, index) => covered.has(index) || QUALIFIERS.has(token) || /^\d+[a-zµμ]*$/.test(token),
  )
  return isOnlyThat ? found : []
}

/** "SLS-002 (intranasal racemic ketamine)" is two names for one thing; "Placebo (ketamine)" is a placebo. */
function partsOf(name: string): string[] {
  const outside = name.replaceAll(/\([^()]*\)/g, ' ')
  const inside = COMPARATOR.test(outside)
    ? []
    : [...name.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words ?? '')
  // "(S)-ketamine" is one name: its bracket is part of a word.
  const whole = /\([RS][^()]{0,2}\)/i.test(name) ? [name] : [outside, ...inside]
  return whole.flatMap((part) =>
    part.split(/\s*(?:\+(?!\))|[/&;,]|\band\b|\bplus\b|\bor\b|\bvs\.?\b|\bversus\b)\s*/i),
  )
}
