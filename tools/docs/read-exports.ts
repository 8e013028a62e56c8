import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'

import {parseSync} from 'oxc-parser'

import type {ExportedName} from './exported-name.ts'

type Source = {text: string; comments: readonly Comment[]}
type Comment = {type: string; value: string; start: number; end: number}
type Program = ReturnType<typeof parseSync>['program']
type Statement = Program['body'][number]
type NamedExport = Extract<Statement, {type: 'ExportNamedDeclaration'}>
type Declaration = NonNullable<NamedExport['declaration']>

/** What a module exports, its re-exports followed to where they are written. Throws where a file cannot be parsed. */
export function readExports(file: string, packageFolder: string): ExportedName[] {
  const text = readFileSync(file, 'utf8')
  const {program, comments, errors} = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const source: Source = {text, comments}
  const here = relative(packageFolder, file)
  return program.body.flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration')
      return readExports(resolveFrom(file, statement.source.value), packageFolder)
    if (statement.type !== 'ExportNamedDeclaration') return []
    if (statement.source !== null) return reExported(statement, file, packageFolder)
    if (statement.declaration === null) return []
    return declared(statement.declaration, source, statement.start).map((one) => ({...one, file: here}))
  })
}

function reExported(statement: NamedExport, file: string, packageFolder: string): ExportedName[] {
  const from = readExports(resolveFrom(file, statement.source?.value ?? ''), packageFolder)
  return statement.specifiers.flatMap(({local, exported}) => {
    const found = from.find(({name}) => name === nameOf(local))
    return found === undefined ? [] : [{...found, name: nameOf(exported)}]
  })
}

const nameOf = (node: {type: string; name?: string; value?: unknown}): string =>
  node.name ?? String(node.value)

function resolveFrom(file: string, specifier: string): string {
  const path = join(dirname(file), specifier)
  if (!specifier.startsWith('.') || !existsSync(path))
    throw new Error(`${file} re-exports ${specifier}, which is no file beside it.`)
  return path
}

/** A statement may declare several values. `start` is where the statement begins: above it stands the docstring. */
function declared(declaration: Declaration, source: Source, start: number): Omit<ExportedName, 'file'>[] {
  const doc = docAbove(start, source)
  const {text} = source
  switch (declaration.type) {
    case 'FunctionDeclaration':
      return [
        {
          name: declaration.id?.name ?? 'default',
          kind: 'function',
          signature: text.slice(declaration.start, declaration.body?.start ?? declaration.end).trim(),
          doc,
        },
      ]
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return [
        {
          name: declaration.id.name,
          kind: 'type',
          signature: text.slice(declaration.start, declaration.end),
          doc,
        },
      ]
    case 'ClassDeclaration':
      return [
        {
          name: declaration.id?.name ?? 'default',
          kind: 'class',
          signature: text.slice(declaration.start, declaration.body.start).trim(),
          doc,
        },
      ]
    case 'VariableDeclaration':
      return declaration.declarations.flatMap((each) => {
        if (each.id.type !== 'Identifier') return []
        const value = each.init
        const end =
          value?.type === 'ArrowFunctionExpression'
            ? value.body.start
            : (each.id.typeAnnotation?.end ?? each.id.end)
        return [
          {
            name: each.id.name,
            kind: value?.type === 'ArrowFunctionExpression' ? ('function' as const) : ('value' as const),
            signature: `${declaration.kind} ${text.slice(each.start, end).replace(/\s*=>\s*\(?$/, '')}`,
            doc,
          },
        ]
      })
    default:
      return []
  }
}

/** The docstring that ends where the statement begins, with nothing but white space between. */
function docAbove(start: number, {text, comments}: Source): string | undefined {
  const above = comments.findLast(
    ({type, value, end}) =>
      type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
  )
  if (above === undefined) return undefined
  const lines = above.value.slice(1).split('\n')
  return lines
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
}
