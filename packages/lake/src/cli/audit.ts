import {createReadStream, createWriteStream} from 'node:fs'
import {createInterface} from 'node:readline/promises'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'

import {type AuditEntry, auditEntry, SYSTEM_LOG} from '../audit/event.ts'
import {type AuditPlace, readAudit} from '../audit/read-audit.ts'
import {type AuditHead, type Verified, verifyLog} from '../audit/verify.ts'
import {auditLine} from '../audit/words.ts'
import {parseJson} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {openLake} from '../open-lake.ts'
import type {AuditReader, AuditSelection} from '../store/store.ts'
import {auditFilters} from '../wire/audit-query.ts'
import {type Command, type CommandContext, UsageError} from './command.ts'

const USAGE =
  'audit [list | export FILE|- | verify [FILE]] [--since --until --event --actor --document] [--limit N] [--head LOG:N:HASH] [--dataset NAME]'
const PAGE = 1_000
const HEAD = /^([a-z0-9][a-z0-9_-]*):(\d+):([0-9a-f]{64})$/

type Reader = {log: string; reader: AuditReader}
type Options = {
  limit: string
  head: string[]
  filters: Pick<AuditSelection, 'since' | 'until' | 'events' | 'actor' | 'document'>
}

export const auditCommand: Command = {
  usage: USAGE,
  summary:
    'who did what, when, from where: as lines, newest first; as NDJSON, oldest first; or whether any line was changed or left out since it was written (--head: a place that an earlier verify printed)',
  run: async (args, context) => {
    const {verb, file, dataset, options} = parsed(args)
    if (verb === 'verify' && file !== undefined)
      return report(verifyAll(await logsIn(file), options), context)
    const {dataDir, config, log, operator, print} = context
    const lake = openLake({dataDir, config, log, operator})
    try {
      const found = lake.parts.datasets.get(dataset)
      if (!found) throw new LakeError('notFound', `There is no dataset "${dataset}".`)
      await found.settle()
      const readers = [
        {log: found.name, reader: found.store.audit},
        {log: SYSTEM_LOG, reader: lake.parts.directory.audit},
      ]
      if (verb === 'verify') {
        const logs = readers.map(({log: name, reader}) => ({
          log: name,
          entries: reader.all(),
          lastIssued: reader.lastIssued(),
        }))
        report(verifyAll(logs, options), context)
      } else if (verb === 'export') await exportTo(file ?? '-', readers, options, print)
      else {
        const limit = limitOf(options.limit)
        for (const entry of readAudit(readers, {...options.filters, limit})) print(auditLine(entry))
      }
    } finally {
      lake.close()
    }
    return undefined
  },
}

function parsed(args: string[]) {
  const word = {type: 'string'} as const
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dataset: {type: 'string', default: 'production'},
      limit: {type: 'string', default: '50'},
      head: {type: 'string', multiple: true, default: []},
      since: word,
      until: word,
      event: word,
      actor: word,
      document: word,
    },
  })
  const [verb = 'list', file, ...more] = positionals
  const fits =
    more.length === 0 &&
    ((verb === 'list' && file === undefined) ||
      (verb === 'export' && file !== undefined) ||
      verb === 'verify')
  if (!fits) throw new UsageError(`usage: lake ${USAGE}`)
  const {dataset, limit, head, ...filters} = values
  return {verb, file, dataset, options: {limit, head, filters: filtersOf(filters)}}
}

function filtersOf(given: Record<string, string | undefined>): Options['filters'] {
  try {
    return auditFilters(given)
  } catch (error) {
    throw error instanceof LakeError ? new UsageError(error.message) : error
  }
}

function limitOf(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 10_000) return limit
  throw new UsageError('--limit is a number from 1 to 10000.')
}

/** Page by page: an audit of years is never held in memory as a whole. */
function* pages(readers: readonly Reader[], {filters}: Options): Generator<AuditEntry> {
  let from: AuditPlace = {}
  for (;;) {
    const page = readAudit(readers, {...filters, oldestFirst: true, limit: PAGE}, from)
    yield* page
    if (page.length < PAGE) return
    from = {...from, ...Object.fromEntries(page.map(({log, sequence}) => [log, sequence]))}
  }
}

async function exportTo(
  file: string,
  readers: readonly Reader[],
  options: Options,
  print: (line: string) => void,
): Promise<void> {
  let count = 0
  const lines = function* () {
    for (const entry of pages(readers, options)) {
      count += 1
      yield JSON.stringify(entry)
    }
  }
  if (file === '-') {
    for (const line of lines()) print(line)
    return
  }
  const text = function* () {
    for (const line of lines()) yield `${line}\n`
  }
  await pipeline(text, createWriteStream(file, {flags: 'wx', mode: 0o600}))
  print(`${file}: ${count} entries of the audit`)
}

type Log = {log: string; entries: Iterable<AuditEntry>; lastIssued?: number}

/** The logs that an export holds. Throws badRequest for a line that is none of an audit. */
async function logsIn(file: string): Promise<Log[]> {
  const logs = new Map<string, AuditEntry[]>()
  let number = 0
  for await (const line of createInterface({input: createReadStream(file), crlfDelay: Infinity})) {
    number += 1
    if (line.trim() === '') continue
    const entry = auditEntry.safeParse(parseJson(line))
    if (!entry.success) throw new LakeError('badRequest', `${file}, line ${number}, is no line of an audit.`)
    const known = logs.get(entry.data.log)
    if (known) known.push(entry.data)
    else logs.set(entry.data.log, [entry.data])
  }
  return [...logs].map(([log, entries]) => ({log, entries}))
}

function verifyAll(logs: readonly Log[], options: Options): (Verified & {log: string})[] {
  const noted = options.head.map(headOf)
  const absent = noted
    .map(({log}) => log)
    .filter((name) => !logs.some(({log}) => log === name))
    .map((log): Log => ({log, entries: []}))
  return [...logs, ...absent].map(({log, entries, lastIssued}) => ({
    log,
    ...verifyLog(log, entries, {lastIssued, noted}),
  }))
}

function headOf(text: string): AuditHead {
  const [, log = '', sequence, hash = ''] = HEAD.exec(text) ?? []
  if (hash === '') throw new UsageError('--head is LOG:NUMBER:HASH, as "audit verify" prints it.')
  return {log, sequence: Number(sequence), hash}
}

/** Throws when anything is wrong, after it has said what. */
function report(logs: readonly (Verified & {log: string})[], {print}: CommandContext): void {
  for (const {problems} of logs) for (const problem of problems) print(problem)
  for (const {log, count, head} of logs) {
    print(`${log}: ${count} entries${head ? `, head ${log}:${head.sequence}:${head.hash}` : ''}`)
  }
  if (logs.some(({problems}) => problems.length > 0)) {
    throw new LakeError(
      'conflict',
      'The audit is not what was written: see above. An export with filters has gaps, and says so here too.',
    )
  }
}
