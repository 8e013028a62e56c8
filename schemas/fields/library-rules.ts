import {checkDocument} from '@healing-library/content/check/check-document'
import type {Finding, FindingLevel} from '@healing-library/content/check/finding'
import {gatherLookup} from '@healing-library/content/check/gather'
import {parsePath, type PathSegment} from '@healing-library/content/check/path'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import type {CustomValidatorResult, Rule, ValidationContext} from 'sanity'

import {documentsOfLake} from './documents-of-lake.ts'

type Field = {name: string}

/**
 * Gives a type of documents the rules of content, so that the Studio says what import and build say.
 *
 * There is one check of the whole document; each field reports what the check found inside it, and the first one
 * what belongs to no field. A rule on the document itself would do in the Studio, but other tools that validate
 * (`sanity documents validate`) lower what such a rule says to a warning.
 */
export function withLibraryRules<Type extends {fields: Field[]}>(type: Type): Type {
  const known = new Set(type.fields.map(({name}) => name))
  const fields = type.fields.map((field, index) => {
    const isFirst = index === 0
    const isMine = ([head]: readonly PathSegment[]) =>
      head === field.name || (isFirst && !(typeof head === 'string' && known.has(head)))
    return Object.assign({}, field, {
      validation: (rule: Rule, context?: ValidationContext) => {
        const own = rulesOf(field, rule, context)
        const reports = LEVELS.map(({name, apply}) =>
          apply(bare(rule).custom(report({level: name, isMine, isFirst, own}))),
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
  level: FindingLevel
  isMine: (path: readonly PathSegment[]) => boolean
  isFirst: boolean
  own: readonly Rule[]
}

function report({level, isMine, isFirst, own}: Report) {
  return async (value: unknown, context: ValidationContext): Promise<CustomValidatorResult> => {
    const checked = await findingsOf(context)
    if (typeof checked === 'string') return isFirst && level === 'error' ? checked : true
    const findings = checked
      .filter((finding) => finding.level === level)
      .map(({message, path}) => ({message, path: parsePath(path)}))
      .filter(({path}) => isMine(path))
      // Paths are told from the field on; what is said of the whole document stands at its first field.
      .map(({message, path}) => ({message, path: path.slice(1)}))
    if (findings.length === 0) return true
    const isSaid = await saysSo(own, value, context, level)
    const rest = isSaid ? findings.filter(({path}) => path.length > 0) : findings
    return rest.length === 0 ? true : rest
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
  const findings = gatherLookup(document, documentsOfLake(getClient)).then(
    (library) => checkDocument(document, library, new Date().toISOString()),
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
