import {finding} from '../document-check.ts'
import type {Finding} from '../finding.ts'
import type {PathSegment} from '../path.ts'
import {publishedId, type StoredDocument, textOf} from '../stored-document.ts'
import {walk} from '../walk.ts'
import type {LibraryContext} from './library-check.ts'

/** Types that name people in their own right: authors, staff, the registry's contacts. A namesake is no leak. */
const NAMES_PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'publication',
  'clinicalTrial',
  'signOff',
])

/** Fewer digits than this are a year, an age or a count. */
const PHONE_DIGITS = 7

type Secret = {
  /** What stands in the record: never said in a finding, which others may read over a shoulder or in a log. */
  what: 'name' | 'contact'
  recordId: string
  standsIn: (text: string) => boolean
}

/**
 * What a consent record keeps private must stand in no public document. Found only by those who may read the records:
 * to others the library holds none. The story itself is held to each part of the name.
 */
export function privateWords({documents}: LibraryContext): Finding[] {
  const records = documents.filter(({_type}) => _type === 'consentRecord')
  if (records.length === 0) return []
  const everywhere = records.flatMap(secretsOf)
  return documents.filter(isPublic).flatMap((document) => {
    const ofStory = records.filter((record) => isUnder(document, record)).flatMap(partsOfName)
    const secrets = [...everywhere, ...ofStory].filter(
      ({what}) => what === 'contact' || !NAMES_PEOPLE.has(document._type),
    )
    return walk(document).flatMap(({path, value}) => {
      if (typeof value !== 'string' || path.some((part) => typeof part === 'string' && part.startsWith('_')))
        return []
      const found = secrets.find(({standsIn}) => standsIn(value))
      return found === undefined ? [] : [told(document, found, path)]
    })
  })
}

const told = (document: StoredDocument, {what, recordId}: Secret, path: readonly PathSegment[]) =>
  finding(
    document,
    'consent',
    `This holds ${what === 'name' ? 'a name' : 'a way to reach somebody'} out of the private consent record ${recordId}: take it out, readers must not find who told a story.`,
    {path},
  )

/** A dot in an id keeps a document from the public; a draft or a version is on its way to them. */
const isPublic = ({_id, _type}: StoredDocument): boolean =>
  _type !== 'consentRecord' && !publishedId(_id).includes('.')

const isUnder = (document: StoredDocument, record: StoredDocument): boolean =>
  document._type === 'testimonial' &&
  publishedId(record._id) === `consent.${textOf(document, 'consentRecordId') ?? ''}`

function secretsOf(record: StoredDocument): Secret[] {
  const recordId = publishedId(record._id)
  const name = textOf(record, 'personName')?.trim()
  const contact = textOf(record, 'contact')?.trim()
  return [
    // A first name alone is everybody's; outside the story only a whole name tells who it is.
    ...(name !== undefined && /\s/.test(name)
      ? [{what: 'name' as const, recordId, standsIn: containsWords(name)}]
      : []),
    ...(contact === undefined ? [] : waysToReach(contact)).map((standsIn) => ({
      what: 'contact' as const,
      recordId,
      standsIn,
    })),
  ]
}

/** Each part of a name, but for initials and what is in brackets. */
function partsOfName(record: StoredDocument): Secret[] {
  const recordId = publishedId(record._id)
  const parts = (textOf(record, 'personName') ?? '').replaceAll(/\([^)]*\)/g, ' ').match(/[\p{L}'’-]{3,}/gu)
  return (parts ?? [])
    .filter((part) => !TITLES.has(part.toLowerCase()))
    .map((part) => ({what: 'name', recordId, standsIn: containsName(part)}))
}

const TITLES: ReadonlySet<string> = new Set([
  'mrs',
  'prof',
  'professor',
  'doctor',
  'sir',
  'von',
  'van',
  'der',
])

/** As a name is written: “may” is a word, “May” may be somebody. */
function containsName(name: string): (text: string) => boolean {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const pattern = wordsPattern(capital, 'u')
  return (text) => pattern.test(text)
}

function containsWords(words: string): (text: string) => boolean {
  const pattern = wordsPattern(words, 'iu')
  return (text) => pattern.test(text)
}

const wordsPattern = (words: string, flags: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words
      .split(/\s+/)
      .map(literally)
      .join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    flags,
  )

const literally = (word: string): string => word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)

/** An address as it is; a number by its digits, however they are set apart; else the words. */
function waysToReach(contact: string): ((text: string) => boolean)[] {
  const addresses = contact.match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? []
  const numbers = (contact.match(/\+?\d[\d\s()./-]+\d/g) ?? [])
    .map(digitsOf)
    .filter((digits) => digits.length >= PHONE_DIGITS)
  if (addresses.length + numbers.length === 0) return [containsWords(contact)]
  return [
    ...addresses.map((address) => (text: string) => text.toLowerCase().includes(address.toLowerCase())),
    ...numbers.map((digits) => (text: string) => numbersIn(text).some((other) => other.endsWith(digits))),
  ]
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

const numbersIn = (text: string): string[] => (text.match(/\+?\d[\d\s()./-]+\d/g) ?? []).map(digitsOf)
