import {checkBeside, LIBRARY_TYPES} from '@healing-library/content/check/check-beside'
import {checkDocument} from '@healing-library/content/check/check-document'
import type {Finding, FindingLevel} from '@healing-library/content/check/finding'
import {gatherLookup} from '@healing-library/content/check/gather'
import {parsePath, type PathSegment} from '@healing-library/content/check/path'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import type {CustomValidatorResult, Rule, ValidationContext} from 'sanity'

import {documentsOfLake} from './documents-of-lake.ts'

type Field = {name: string; type: string}

/** Types of the Studio's own objects and ours, whose rules other tools lower to warnings. */
const isObject = ({type}: Field): boolean => !PLAIN_TYPES.has(type)
const PLAIN_TYPES = new Set([
  'string',
  'text',
  'number',
  'boolean',
  'date',
  'datetime',
  'url',
  'array',
  'reference',
  'clinicalText',
])

/**
 * Gives a type of documents the rules of content, so that the Studio says what import and build say.
 *
 * There is one check of the whole document; each field reports what the check found inside it, and the first one
 * what belongs to no field. A rule on the document itself would do in the Studio, but other tools that validate
 * (`sanity documents validate`) lower what the rule of an object says to a warning: for them the first plain field
 * also reports what was found inside objects, and names the place.
 */
export function withLibraryRules<Type extends {fields: Field[]}>(type: Type): Type {
  const known = new Map(type.fields.map((field) => [field.name, field]))
  const first = type.fields.find((field) => !isObject(field))
  const fields = type.fields.map((field) => {
    const isFirst = field === first
    const isMine = (path: readonly PathSegment[], isStudio: boolean) => {
      const owner = typeof path[0] === 'string' ? known.get(path[0]) : undefined
      return owner === field || (isFirst && (owner === undefined || (!isStudio && isObject(owner))))
    }
    return Object.assign({}, field, {
      validation: (rule: Rule, context?: ValidationContext) => {
        const own = rulesOf(field, rule, context)
        const reports = LEVELS.map(({name, apply}) =>
          apply(bare(rule).custom(report({field, level: name, isMine, isFirst, own}))),
        )
        return [...own, ...reports]
      },
    })
  })
  return Object.assign({}, type, {fields})
}

const LEVELS: {name: FindingLevel; apply: (rule: Rule) => Rule}[] = [
  {name: 'error', apply: (rule) => rule.error()},
  {name: 'warning', apply: (rule) => rule.warning()},
  {name: 'note', apply: (rule) => rule.info()},
]

type Report = {
  field: Field
  level: FindingLevel
  isMine: (path: readonly PathSegment[], isStudio: boolean) => boolean
  isFirst: boolean
  own: readonly Rule[]
}

function report({field, level, isMine, isFirst, own}: Report) {
  return async (value: unknown, context: ValidationContext): Promise<CustomValidatorResult> => {
    const checked = await findingsOf(context)
    if (typeof checked === 'string') return isFirst && level === 'error' ? checked : true
    const findings = checked
      .filter((finding) => finding.level === level)
      .map(({message, path}) => ({message, path: parsePath(path), place: path}))
      .filter(({path}) => isMine(path, context.environment === 'studio'))
    if (findings.length === 0) return true
    const isSaid = await saysSo(own, value, context, level)
    const rest = findings.filter(({path}) => !isSaid || path.length > 1 || path[0] !== field.name)
    if (rest.length === 0) return true
    // Paths are told from the field on; what stands elsewhere is named.
    return rest.map(({message, path, place}) =>
      path[0] === field.name
        ? {message, path: path.slice(1)}
        : {message: place === '' ? message : `${place}: ${message}`, path: []},
    )
  }
}

/** Whether the field's own rules speak at this level already: one place need not be told twice. */
async function saysSo(own: readonly Rule[], value: unknown, context: ValidationContext, level: FindingLevel) {
  const markers = await Promise.all(own.map((rule) => rule.validate(value, context)))
  const wanted = level === 'note' ? 'info' : level
  return markers
    .flat()
    .some((marker) => marker.level === wanted && marker.path.length <= (context.path?.length ?? 0))
}

/** Every field asks, and the document is checked once: a validation hands all of them the same object. */
const checks = new WeakMap<object, Promise<Finding[] | string>>()

/** What the check found, or why it could not be made: then nothing is published until it can. */
function findingsOf({document, getClient}: ValidationContext): Promise<Finding[] | string> {
  if (!isStoredDocument(document)) return Promise.resolve([])
  const earlier = checks.get(document)
  if (earlier !== undefined) return earlier
  const lake = documentsOfLake(getClient)
  const now = new Date().toISOString()
  const findings = Promise.all([gatherLookup(document, lake), lake.ofTypes(LIBRARY_TYPES)]).then(
    ([gathered, library]) => [
      ...checkDocument(document, gathered, now),
      ...checkBeside(document, library, now),
    ],
    (error: unknown) =>
      `The rules of content could not be checked, because the Content Lake did not answer: ${String(error)}`,
  )
  checks.set(document, findings)
  return findings
}

/** The rules that the field has of itself: hints while typing, and what Studio's inputs go by. */
function rulesOf(field: Field, rule: Rule, context: ValidationContext | undefined): Rule[] {
  const own: unknown = Reflect.get(field, 'validation')
  const rules: unknown = typeof own === 'function' ? own(rule, context) : rule
  return [rules].flat().filter(isRule)
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'custom' in value && 'validate' in value

/** Without what the type itself demands: the field's own rules have said that already. */
function bare(rule: Rule): Rule {
  const copy = rule.clone()
  copy._rules = []
  return copy
}
