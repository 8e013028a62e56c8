import {parseArgs} from 'node:util'

import {CommandError} from '@healing-library/content/cli/command-error'
import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import type {RegistryRecord} from '../curate/documents.ts'
import {relevanceOf} from '../relevance/relevance.ts'
import {applyRules} from '../sync/apply-rules.ts'
import {syncLibrary} from '../sync/sync-library.ts'
import {syncQuery, type SyncEvent, type SyncOptions, type SyncSummary} from '../sync/sync-query.ts'
import type {Problem} from '../sync/tally.ts'
import type {ExitCode, TrialsCommand, TrialsContext} from './context.ts'
import {createProgress} from './progress.ts'
import {chooseSearches, searchesOf, type Search} from './searches.ts'
import {searchLine, totalLines} from './summary.ts'
import {storeOf} from './writer.ts'

const PAGE_SIZE = 200

/**
 * `keys` and `expression` as `chooseSearches` takes them; `pageSize` in records, `registryUrl` undefined for the usual
 * registry.
 */
export type SyncArguments = {
  keys: readonly string[]
  expression: string | undefined
  full: boolean
  registryUrl: string | undefined
  pageSize: number
  /** Told of each search as soon as it is done: the next one may fail. */
  onSearch: (summary: SyncSummary) => void
}

/** What all searches came to; `problems` are records that could not be kept in step, each with its search. */
export type SyncReport = {
  searches: SyncSummary[]
  /** Accepted by rules before anything was read. */
  acceptedByRules: number
  problems: (Problem & {query: string})[]
}

/**
 * Writes page by page; what was written before it stops stays, and the next run goes on there. 3 where a record could
 * not be kept in step.
 */
export const syncCommand: TrialsCommand = {
  usage: 'sync [--query KEY]… [--expression EXPR] [--full] [--json] [--page-size N]',
  summary:
    'brings the records of all searches that are followed into step; --full reads everything, not only what changed',
  run: async (args, context) => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        query: {type: 'string', multiple: true, default: []},
        expression: {type: 'string'},
        full: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
        'page-size': {type: 'string', default: String(PAGE_SIZE)},
        'registry-url': {type: 'string'},
      },
    })
    const report = await syncAll(context, {
      keys: values.query,
      expression: values.expression,
      full: values.full,
      registryUrl: values['registry-url'],
      pageSize: pageSizeOf(values['page-size']),
      onSearch: (summary) => {
        if (!values.json) context.print(searchLine(summary))
      },
    })
    if (values.json) context.print(JSON.stringify(report, null, 2))
    else for (const line of totalLines(report)) context.print(line)
    return exitCodeOf(report)
  },
}

const exitCodeOf = ({problems}: SyncReport): ExitCode => (problems.length > 0 ? 3 : 0)

/** All searches that are asked for, one after the other, and the trials that none of them finds. */
export async function syncAll(context: TrialsContext, args: SyncArguments): Promise<SyncReport> {
  const store = storeOf(context)
  const settings = await store.settings()
  const searches = chooseSearches(settings, args)
  const report: SyncReport = {searches: [], acceptedByRules: 0, problems: []}
  const autoAccept = settings?.autoAccept ?? []
  report.acceptedByRules = await applyRules(store, autoAccept, context.now)
  const options: SyncOptions = {
    store,
    trials: await store.trialIndex(),
    registry: context.registryAt(args.registryUrl),
    judge: judgeBy([...searchesOf(settings), ...searches]),
    autoAccept,
    wantsFull: args.full,
    settingsChangedAt: settings?._updatedAt,
    pageSize: args.pageSize,
    signal: context.stop,
    now: context.now,
  }
  const done = (summary: SyncSummary) => {
    report.searches.push(summary)
    args.onSearch(summary)
  }
  for (const search of searches) {
    done(await follow(search, syncQuery(search, options), context, report))
  }
  if (args.keys.length === 0 && args.expression === undefined) {
    const library = {key: 'library', label: 'Trials that no search finds'}
    done(await follow(library, syncLibrary(options), context, report))
  }
  return report
}

async function follow(
  {key, label}: Pick<Search, 'key' | 'label'>,
  events: AsyncGenerator<SyncEvent, SyncSummary, undefined>,
  context: TrialsContext,
  {problems}: SyncReport,
): Promise<SyncSummary> {
  const progress = createProgress(context)
  const tell = (line: string) => {
    progress.clear()
    context.tell(line)
  }
  try {
    for (;;) {
      context.stop.throwIfAborted()
      const next = await events.next()
      if (next.done) return next.value
      const event = next.value
      if (event.kind === 'progress') progress.show(label, event.seen, event.total)
      if (event.kind === 'restarted') tell(`${label}: begins again. ${event.reason}`)
      if (event.kind === 'started' && event.resumed) tell(`${label}: goes on where it was cut off.`)
      if (event.kind === 'problem') {
        problems.push({...event.problem, query: key})
        tell(`${label}: ${event.problem.nctId ?? 'the search'}: ${event.problem.problem}`)
      }
    }
  } finally {
    progress.clear()
  }
}

/** Exact where an intervention bears a name of one of the searches that find the trial. */
function judgeBy(searches: readonly Search[]) {
  return (snapshot: TrialSnapshot, queries: readonly string[]): RegistryRecord['relevance'] => {
    const aliases = searches.filter(({key}) => queries.includes(key)).flatMap((search) => search.aliases)
    return aliases.length === 0 ? undefined : relevanceOf(snapshot, aliases)
  }
}

function pageSizeOf(text: string): number {
  const size = Number(text)
  if (!Number.isInteger(size) || size < 1 || size > 1000) {
    throw new CommandError('--page-size is a number from 1 to 1000.', {usage: true})
  }
  return size
}
