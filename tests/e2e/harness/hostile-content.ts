import {compiledSchema} from '@healing-library/schemas/compiled'

type Value = null | boolean | number | string | Value[] | {[key: string]: Value}
export type Stored = {_id: string; _type: string; [key: string]: Value}

/** The part of a compiled type that is walked here. */
type SchemaType = {
  name: string
  jsonType: string
  type?: SchemaType | undefined
  fields?: readonly {name: string; type: SchemaType}[]
  of?: readonly SchemaType[]
  options?: {list?: unknown} | undefined
}

/** What a spreadsheet takes for a formula, first; then nothing. */
const BEGINNINGS = ['=', '+', '-', '@', '\t=', '']
const ADDRESSES = [
  'javascript:xss(0)',
  ' JaVaScRiPt:xss(0)',
  'java\nscript:xss(0)',
  'data:text/html,<script>xss(0)</script>',
  'vbscript:xss(0)',
  '//evil.example/a',
  '/\\evil.example/a',
  'https://evil.example/"onmouseover="xss(0)',
]
/** At the beginning of a line it would be a property of a calendar, a heading, a field of a citation. */
export const INJECTED = 'INJECTED'

/** Of code, of an address, of a date: a page that compares or parses it may leave out what holds another. */
const CODE = /^[\w.:+/#%-]{0,60}$/
const KEPT_NAMES = new Set([
  '_id',
  '_type',
  '_key',
  '_ref',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_weak',
  'marks',
  'style',
])

export type Hostility = {
  /** `texts`: what people read. `everything`: codes, addresses and slugs as well. Or one field, by its path. */
  what: 'texts' | 'everything' | {field: string}
  number: number
  /** Fills pictures that are missing. */
  pictureId: string | undefined
}

const schema = compiledSchema()

/**
 * A document as somebody would write it who means harm and has an editor's token: every field that the schema has, filled past the
 * Studio's validation. Lists of choices stay, so that pages show the rest.
 */
export function hostile(document: Stored, hostility: Hostility): Stored {
  const type = schema.get(document._type)
  if (!isSchemaType(type)) return document
  const written = write(document, type, '', hostility)
  return isStored(written) ? written : document
}

/** The fields of a document that hold an address or a code, by their path without positions: each is tried by itself. */
export function addressFields(document: Stored): string[] {
  const type = schema.get(document._type)
  const found = new Set<string>()
  if (isSchemaType(type)) {
    walk(document, type, '', (path, field) => {
      if (isAddress(field, path)) found.add(path)
    })
  }
  return [...found]
}

const payload = (number: number): string =>
  `${BEGINNINGS[number % BEGINNINGS.length]}xss${number}"'><img src=x onerror=xss(${number})><script>xss(${number})</script><svg/onload=xss(${number})></title></textarea></style></script>--><!--]]>\r\n${INJECTED}:${number}\n${INJECTED}  - ${number}\u2028{{7*7}} [a](javascript:xss(${number}))`

function write(
  value: Value | undefined,
  type: SchemaType,
  path: string,
  hostility: Hostility,
): Value | undefined {
  const {what, number} = hostility
  if (type.jsonType === 'string') {
    if (isChoice(type) || /^(?:date|datetime)$/.test(baseOf(type).name)) return value
    if (isAddress(type, path)) {
      const isMeant = what === 'everything' || (typeof what === 'object' && what.field === path)
      return isMeant ? (ADDRESSES[number % ADDRESSES.length] ?? '') : value
    }
    if (typeof what === 'object') return value
    const isCode = typeof value === 'string' && CODE.test(value)
    return isCode && what === 'texts' ? value : payload(number)
  }
  if (type.jsonType === 'array') {
    if (!Array.isArray(value)) return value
    return value.flatMap((item) => write(item, memberOf(type, item) ?? type, path, hostility) ?? [])
  }
  if (type.jsonType !== 'object') return value
  if (isPicture(type) && value === undefined && hostility.pictureId !== undefined) {
    const asset = {_type: 'reference', _ref: hostility.pictureId}
    return write({_type: type.name, asset}, type, path, hostility)
  }
  if (!isObject(value)) return value
  const fields = new Map((type.fields ?? []).map((field) => [field.name, field.type]))
  const written = Object.entries(value).map(([name, inner]): [string, Value] => {
    const field = fields.get(name)
    const isKept = KEPT_NAMES.has(name) || field === undefined
    return [name, isKept ? inner : (write(inner, field, at(path, name), hostility) ?? inner)]
  })
  const missing = [...fields].flatMap(([name, field]): [string, Value][] => {
    if (name in value || KEPT_NAMES.has(name)) return []
    const isFilled = isPicture(field) || (field.jsonType === 'string' && !isAddress(field, name))
    const made = isFilled && what === 'texts' ? write(undefined, field, at(path, name), hostility) : undefined
    return made === undefined ? [] : [[name, made]]
  })
  return Object.fromEntries([...written, ...missing])
}

function walk(
  value: Value | undefined,
  type: SchemaType,
  path: string,
  visit: (path: string, type: SchemaType) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, memberOf(type, item) ?? type, path, visit)
  } else if (isObject(value)) {
    for (const {name, type: field} of type.fields ?? []) walk(value[name], field, at(path, name), visit)
  } else if (type.jsonType === 'string' && typeof value === 'string') visit(path, type)
}

const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

function baseOf(type: SchemaType): SchemaType {
  let base = type
  while (base.type?.jsonType === type.jsonType && base.type.name !== base.name) base = base.type
  return type.type && /^(?:date|datetime|url|slug|image|file)$/.test(type.name) ? type : base
}

const isChoice = (type: SchemaType): boolean => type.options?.list !== undefined
const isAddress = (type: SchemaType, path: string): boolean =>
  type.name === 'url' || /(?:^|\.)(?:url|href|to|from|current)$/.test(path)
const isPicture = (type: SchemaType): boolean => {
  for (let one: SchemaType | undefined = type; one; one = one.type) if (one.name === 'image') return true
  return false
}

function memberOf(type: SchemaType, item: Value): SchemaType | undefined {
  const members = type.of ?? []
  if (!isObject(item)) return members[0]
  return members.find(({name}) => name === item['_type']) ?? members[0]
}

const isObject = (value: unknown): value is {[key: string]: Value} =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isStored = (value: Value | undefined): value is Stored =>
  isObject(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
const isSchemaType = (value: unknown): value is SchemaType =>
  typeof value === 'object' && value !== null && 'jsonType' in value
