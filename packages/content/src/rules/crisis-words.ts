/**
 * Words of somebody who may be in danger, or beside somebody who is. Whoever looks for one of them sees help before
 * anything else. Rather once too often than once too seldom: the help stands above what was found, and hides nothing.
 */
const CRISIS_WORDS = [
  'suicide',
  'suicidal',
  'suicidality',
  'overdose',
  'overdosed',
  'overdosing',
  'selfharm',
  'emergency',
  'crisis',
  'poisoned',
  'poisoning',
  'unconscious',
  'unresponsive',
  'helpline',
  'hotline',
  '988',
  '911',
  '999',
  '112',
  // Spanish, which is typed into an English search by those who read both.
  'suicidio',
  'suicidarme',
  'sobredosis',
  'emergencia',
] as const

const CRISIS_PHRASES = [
  'self harm',
  'harm myself',
  'hurt myself',
  'hurting myself',
  'kill myself',
  'killing myself',
  'kms',
  'end my life',
  'ending my life',
  'end it all',
  'take my life',
  'want to die',
  'wanna die',
  'better off dead',
  'do not want to live',
  'dont want to live',
  'don t want to live',
  'no reason to live',
  'not breathing',
  'cant breathe',
  'can t breathe',
  'cannot breathe',
  'stopped breathing',
  'not waking up',
  'wont wake up',
  'won t wake up',
  'took too much',
  'taken too much',
  'too many pills',
  'bad trip',
  'i need help',
  'help me',
  'quiero morir',
  'matarme',
] as const

/** From this length on, a letter may be wrong: people in danger type badly. */
const MIN_FORGIVEN = 6

/** `words` as the search compares them: lower case, without accents and punctuation. */
export function isCrisis(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `
  return (
    CRISIS_PHRASES.some((phrase) => text.includes(` ${phrase} `)) ||
    words.some((word) => CRISIS_WORDS.some((own) => word === own || isNearly(word, own)))
  )
}

const isNearly = (word: string, own: string): boolean =>
  word.length >= MIN_FORGIVEN && own.length >= MIN_FORGIVEN && !/\d/.test(own) && isOneEditAway(word, own)

/** One letter wrong, missing, too many, or two that changed places. */
function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1
  const left = short.slice(start, short.length - end)
  const right = long.slice(start, long.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
