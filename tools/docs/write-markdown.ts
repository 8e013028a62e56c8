import type {ExportedName} from './exported-name.ts'
import type {PublicEntry} from './public-entries.ts'

/** The reference of one package as Markdown: each address, each name with its docstring and how it is written. */
export function writeMarkdown(packageName: string, entries: readonly PublicEntry[]): string {
  return [
    `# ${packageName}`,
    'Made from the docstrings by `npm run docs`. Change them, not this page.',
    ...entries.flatMap(({address, names}) => [`## ${address}`, ...names.map(nameText)]),
  ].join('\n\n')
}

const nameText = ({name, kind, doc, signature, file}: ExportedName): string =>
  [
    `### ${name}`,
    `_${kind}, ${file}_`,
    ...(doc === undefined ? [] : [doc]),
    `\`\`\`ts\n${signature}\n\`\`\``,
  ].join('\n\n')
