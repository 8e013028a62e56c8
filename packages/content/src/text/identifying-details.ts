import {GIVEN_NAMES} from './given-names.ts'
import {sentences} from './sentences.ts'

/** A stretch that may tell who somebody is. A person decides; the detector only points. */
export type IdentifyingDetail = {
  kind: 'name' | 'place' | 'date' | 'employer' | 'contact' | 'age'
  words: string
  at: number
}

const CAPITALISED = String.raw`\p{Lu}[\p{Ll}’']+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}\p{Ll}+)?`
const CREDENTIALS = String.raw`(?:MD|M\.D\.|PhD|Ph\.D\.|PsyD|LMFT|LCSW|RN|NP|DO|FRCPsych|MFT)`
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const DETAILS: readonly {kind: IdentifyingDetail['kind']; pattern: RegExp}[] = [
  {kind: 'contact', pattern: /[\w.+-]+@[\w-]+(?:\.\w+)+/g},
  {kind: 'contact', pattern: /(?<!\w)@[a-z]\w{2,}/gi},
  {kind: 'contact', pattern: /\bhttps?:\/\/\S+|\bwww\.\S+/g},
  {kind: 'contact', pattern: /(?<![\d-])(?:\+\d{1,3}[\s-])?\(?\d{3,4}\)?[\s-]\d{3}[\s-]\d{3,4}\b/g},
  {
    kind: 'date',
    pattern: new RegExp(
      String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}|${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+\d{4})?\b`,
      'g',
    ),
  },
  {kind: 'date', pattern: /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4})\b/g},
  {kind: 'date', pattern: new RegExp(String.raw`\b${MONTH}\s+(?:of\s+)?(?:19|20)\d{2}\b`, 'g')},
  {
    kind: 'age',
    pattern:
      /\b(?:I am|I'm|I’m|aged|turned|at)\s+\d{2}(?:\s+years old|-year-old)?(?=[\s,.;])(?!\s+(?:mg|minutes|days|weeks|months|percent|%))/gi,
  },
  {kind: 'age', pattern: /\b\d{2}-year-old\b/g},
  {
    kind: 'employer',
    pattern: new RegExp(
      String.raw`\b(?:work(?:s|ed|ing)?\s+(?:at|for)|employed (?:at|by)|teach(?:es|ing)? at|stud(?:y|ied|ies) at|served (?:in|with))\s+(?:the\s+|a\s+)?${CAPITALISED}(?:\s+${CAPITALISED})*`,
      'gu',
    ),
  },
  {
    kind: 'employer',
    pattern: new RegExp(
      String.raw`\b(?:${CAPITALISED}\s+)+(?:Hospital|Clinic|Clinics|University|College|School|Institute|Cent(?:er|re)|Church|Regiment|Inc|Ltd|LLC)\b`,
      'gu',
    ),
  },
  {
    kind: 'place',
    pattern: new RegExp(
      String.raw`\b(?:in|from|near|to|outside|of)\s+(${CAPITALISED}(?:\s+${CAPITALISED})*,\s*(?:[A-Z]{2}\b|${CAPITALISED}))`,
      'gu',
    ),
  },
  {
    kind: 'place',
    pattern: new RegExp(
      String.raw`\b(?:live(?:s|d)?|living|moved|born|grew up|home)\s+(?:in|to|near|outside)\s+${CAPITALISED}(?:\s+${CAPITALISED})*`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      String.raw`\b(?:Dr|Mr|Mrs|Ms|Prof(?:essor)?|Sister|Father)\.?\s+${CAPITALISED}(?:\s+${CAPITALISED})?`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(String.raw`${CAPITALISED}(?:\s+\p{Lu}\.?)?\s+${CAPITALISED},\s*${CREDENTIALS}`, 'gu'),
  },
  {
    kind: 'name',
    pattern:
      /\p{Lu}[\p{Ll}’']+(?:\s+\p{Lu}[\p{Ll}’']+)?(?=\s+(?:told|said|says|described|describes|recalls?|remembers?|recounts?|explains?|admits?|credits|writes|added|adds)\b)/gu,
  },
]

/** Capitals that are no names, wherever they stand. */
const NOT_NAMES = new Set(
  `I I’m I'm I’ve I've I’d I'd I’ll I'll He She They We You It This That These Those There Then The A An And But Or So If When Then Now
Nothing Everyone Everybody Somebody Someone Nobody People Doctors Therapists Researchers Patients Clinicians Critics Participants
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Christmas Easter God English British American Australian Canadian European French German Spanish Mexican African Asian Indian Western Eastern Vietnam Veterans
Both After Before Once Even Only Recently Finally Later My Her His Our Their Your One Two Many Some Most Each Every No Not Yes First Second Third What Who Why How Where Is Are Was Were Do Does Did Can Will Please Here Although While Since Because By In On At To For From With`.split(
    /\s+/,
  ),
)

/** `known` are words and phrases that are names of things here: medicines, conditions, terms of the glossary. */
export function identifyingDetails(
  text: string,
  known: ReadonlySet<string> = new Set(),
): IdentifyingDetail[] {
  const details = DETAILS.flatMap(({kind, pattern}) =>
    Array.from(text.matchAll(pattern), (match) => ({kind, words: match[1] ?? match[0], at: match.index})),
  )
  const found = [...details, ...capitalisedNames(text)].filter(
    ({kind, words}) => kind !== 'name' || !isKnownWord(words, known),
  )
  return found
    .toSorted((left, right) => left.at - right.at || right.words.length - left.words.length)
    .filter((one, index, all) => !all.slice(0, index).some((other) => one.at < other.at + other.words.length))
}

/** Words with a capital that no sentence start explains, runs of them, and common given names anywhere. */
function capitalisedNames(text: string): IdentifyingDetail[] {
  return sentences(text).flatMap((sentence) =>
    Array.from(sentence.text.matchAll(new RegExp(`${CAPITALISED}(?:\\s+${CAPITALISED})*`, 'gu'))).flatMap(
      (match) => {
        const words = match[0].split(/\s+/)
        const starts =
          /^[\s"“”‘’'(•–—-]*$/.test(sentence.text.slice(0, match.index)) ||
          /[:“"‘]\s*$/.test(sentence.text.slice(0, match.index))
        const named = words.filter(
          (word, index) => !isCommonWord(word) && (index > 0 || !starts || GIVEN_NAMES.has(bare(word))),
        )
        const [first] = named
        if (first === undefined) return []
        const at = sentence.at + match.index + match[0].indexOf(first)
        return [{kind: 'name' as const, words: named.join(' '), at}]
      },
    ),
  )
}

const bare = (word: string): string => word.replace(/[’']s?$/, '')
const isCommonWord = (word: string): boolean => NOT_NAMES.has(word) || NOT_NAMES.has(bare(word))

const isKnownWord = (words: string, known: ReadonlySet<string>): boolean =>
  known.has(words.toLowerCase()) ||
  words.split(/\s+/).every((word) => known.has(bare(word).toLowerCase()) || isCommonWord(word))
