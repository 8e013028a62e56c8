import {parseArgs} from 'node:util'

import {checkLibrary} from '../check/check-library.ts'
import type {Finding} from '../check/finding.ts'
import {publishedId, type StoredDocument} from '../check/stored-document.ts'
import {asDraft} from './as-draft.ts'
import {CommandError} from './command-error.ts'
import type {ContentCommand} from './content-context.ts'
import {summaryOf} from './format-findings.ts'
import {type DocumentLine, readDocuments} from './read-documents.ts'
import {readLibrary} from './read-library.ts'

/** Its arguments, as the help and its errors print them. */
export const IMPORT_USAGE = 'import FILE [--replace | --missing] [--as-drafts] [--dry-run]'

const NEEDS_TOKEN = `Nothing was written: set SANITY_API_WRITE_TOKEN to a token that may write.
For the embedded lake: npm run lake -- token add import --role editor prints one.`

/**
 * What no draft may break either: it could not be opened, or could be read by everybody. All else a draft may still
 * have wrong: it is told, the Studio shows it at its field, and publishing waits for it.
 */
const REFUSED_IN_DRAFTS = new Set(['unknown-type', 'id'])

/** Checks every document of a file together with what is stored, then writes all of them or none. */
export const importDocuments: ContentCommand = async (args, {client, writer, now, print}) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      replace: {type: 'boolean', default: false},
      missing: {type: 'boolean', default: false},
      'as-drafts': {type: 'boolean', default: false},
      'dry-run': {type: 'boolean', default: false},
    },
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0 || (values.replace && values.missing)) {
    throw new CommandError(`Usage: content ${IMPORT_USAGE}`, {usage: true})
  }
  const lines = await readDocuments(file)
  const stored = await readLibrary(client)
  const findings = findingsOf(lines, [...stored.drafts, ...stored.published], now)
  const twice = standTwice(lines)
  for (const one of findings.filter(({level}) => level !== 'note')) print(told(file, lines, one))
  for (const {line, document} of twice)
    print(`${file}:${line}  ${document._id}  _id: this id stands twice in the file`)
  print(summaryOf(values['as-drafts'] ? findings.map(asOfDraft) : findings, lines.length))
  const refused = findings.some(
    ({level, rule}) => level === 'error' && (!values['as-drafts'] || REFUSED_IN_DRAFTS.has(rule)),
  )
  if (refused || twice.length > 0) {
    print('Nothing was written: mend the errors above, then import again.')
    return 1
  }
  if (values['dry-run']) {
    print('Nothing was written (--dry-run): all documents would be.')
    return 0
  }
  if (writer === undefined) throw new CommandError(NEEDS_TOKEN)
  const kind = values.replace ? 'createOrReplace' : values.missing ? 'createIfNotExists' : 'create'
  const known = new Map(
    [...lines.map(({document}) => document), ...stored.drafts].map((one) => [
      publishedId(one._id),
      one._type,
    ]),
  )
  for (const {_id} of stored.published) known.delete(_id)
  const documents = lines.map(({document}) => (values['as-drafts'] ? asDraft(document, known) : document))
  const {results} = await writer
    .mutate(
      documents.map((document) => mutation(kind, document)),
      {visibility: 'sync', returnDocuments: false},
    )
    .catch((cause: unknown) => {
      throw new CommandError(
        `Nothing was written: the Content Lake refused: ${cause instanceof Error ? cause.message : String(cause)}`,
        {cause},
      )
    })
  print(
    `${results.filter(({operation}) => operation !== 'none').length} of ${lines.length} documents written.`,
  )
  return 0
}

/** Nobody is misled by what is not published yet. */
const asOfDraft = (finding: Finding): Finding => ({...finding, misleads: false})

/** What the rules say about the documents of the file, standing among those that are stored. */
function findingsOf(
  lines: readonly DocumentLine[],
  stored: readonly StoredDocument[],
  now: string,
): Finding[] {
  const documents = lines.map(({document}) => document)
  const ids = new Set(documents.map(({_id}) => publishedId(_id)))
  return checkLibrary([...stored, ...documents], now).filter(({documentId}) => ids.has(documentId))
}

const told = (
  file: string,
  lines: readonly DocumentLine[],
  {documentId, path, level, message}: Finding,
): string => {
  const line = lines.findLast(({document}) => publishedId(document._id) === documentId)?.line
  return `${file}:${line}  ${level}  ${documentId}  ${path === '' ? '(document)' : path}: ${message}`
}

const standTwice = (lines: readonly DocumentLine[]): DocumentLine[] =>
  lines.filter(({document}, index) => lines.findIndex((one) => one.document._id === document._id) < index)

function mutation(kind: 'create' | 'createOrReplace' | 'createIfNotExists', document: StoredDocument) {
  if (kind === 'create') return {create: document}
  return kind === 'createOrReplace' ? {createOrReplace: document} : {createIfNotExists: document}
}
