import {readFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'

import {CommandError} from '@healing-library/content/cli/command-error'
import {registryRecordId} from '@healing-library/content/documents/registry-record'
import {trialSnapshot} from '@healing-library/content/documents/registry-shape'

import {findNctIds} from '../ctgov/nct-id.ts'
import type {RawStudy} from '../ctgov/study.ts'
import {addTrial, recordOf} from '../curate/candidate.ts'
import {readRecord} from '../curate/documents.ts'
import {toTrialSnapshot} from '../map/trial-snapshot.ts'
import {relevanceOf} from '../relevance/relevance.ts'
import {readById} from '../sync/read-by-id.ts'
import type {RegistryStore} from '../sync/registry-store.ts'
import type {Problem} from '../sync/tally.ts'
import type {TrialIndex} from '../sync/trial-index.ts'
import type {TrialsCommand} from './context.ts'
import {nctArguments} from './nct-arguments.ts'
import {searchesOf, type Search} from './searches.ts'
import {storeOf} from './writer.ts'

/**
 * Writes, one transaction for each trial; without --guide it is tied to the guides of the searches that it exactly
 * fits. 3 where a number or a line could not be taken up.
 */
export const importCommand: TrialsCommand = {
  usage: 'import NCT… | --file FILE [--guide ID]…',
  summary:
    'adds trials to the library by their numbers; FILE is a CSV or any text that holds them, one or more a line',
  run: async (args, context) => {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        file: {type: 'string'},
        guide: {type: 'string', multiple: true, default: []},
        'registry-url': {type: 'string'},
      },
    })
    if ((values.file === undefined) === (positionals.length === 0)) {
      throw new CommandError('Name the trials by their NCT numbers, or give --file.', {usage: true})
    }
    const fromFile = values.file === undefined ? undefined : await readNumbers(values.file)
    const problems: Problem[] = []
    for (const line of fromFile?.without ?? []) context.tell(line)
    const nctIds = fromFile?.nctIds ?? nctArguments(positionals)
    if (nctIds.length === 0) throw new CommandError(`${values.file} holds no NCT number.`)

    const store = storeOf(context)
    const searches = searchesOf(await store.settings())
    const trials = await store.trialIndex()
    const held = nctIds.filter((nctId) => trials.find(nctId) !== undefined)
    for (const nctId of held) context.print(`${nctId}  is in the library already: ${trials.find(nctId)}`)
    const wanted = nctIds.filter((nctId) => !held.includes(nctId))
    let added = 0
    for await (const read of readById(context.registryAt(values['registry-url']), wanted, context.stop)) {
      problems.push(...read.problems)
      problems.push(
        ...read.gone.map((nctId) => ({nctId, problem: 'the registry does not know this number.'})),
      )
      for (const study of read.studies) {
        const outcome = await addStudy(study, {
          store,
          trials,
          searches,
          guides: values.guide,
          now: context.now(),
        })
        if (typeof outcome !== 'string') problems.push(outcome)
        else {
          added += 1
          context.print(outcome)
        }
      }
    }
    for (const {nctId, problem} of problems) context.tell(`${nctId}: ${problem}`)
    context.print(`${added} of ${nctIds.length} trials added, ${held.length} were there.`)
    return problems.length > 0 || (fromFile?.without.length ?? 0) > 0 ? 3 : 0
  },
}

type Adding = {
  store: RegistryStore
  trials: TrialIndex
  searches: readonly Search[]
  guides: readonly string[]
  now: string
}

/** A line that tells what was added, or what kept it from being added. */
async function addStudy(
  study: RawStudy,
  {store, trials, searches, guides, now}: Adding,
): Promise<string | Problem> {
  const parsed = trialSnapshot.safeParse(toTrialSnapshot(study))
  const {nctId} = study.protocolSection.identificationModule
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return {nctId, problem: `${issue?.path.join('.')}: ${issue?.message}`}
  }
  const snapshot = parsed.data
  const known = trials.find(nctId, snapshot.aliases)
  if (known !== undefined)
    return {nctId, problem: `is in the library already, under another number: ${known}`}
  const exact = searches.filter(({aliases}) => relevanceOf(snapshot, aliases).match === 'exact')
  const stored = (await store.documents([registryRecordId(nctId)])).get(registryRecordId(nctId))
  const record = stored
    ? {...readRecord(stored), snapshot}
    : recordOf({snapshot, fetchedAt: now, relevance: undefined, queries: exact.map(({key}) => key)})
  const about = guides.length > 0 ? guides : exact.flatMap(({guide}) => guide ?? [])
  const {mutations, trialId} = addTrial({record, guides: about, now, isStored: stored !== undefined})
  if (!(await store.tryCommit(mutations))) {
    return {nctId, problem: 'somebody else added it just now, or one of the guides does not exist.'}
  }
  return `${nctId}  ${snapshot.briefTitle}  →  ${trialId}${about.length > 0 ? `  (${about.join(', ')})` : '  (no guide)'}`
}

/** The numbers of a file, and what its lines without one hold. The first line may name the columns. */
async function readNumbers(file: string): Promise<{nctIds: string[]; without: string[]}> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandError(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    )
  })
  const without = text
    .split(/\r?\n/)
    .map((content, index) => ({content: content.trim(), line: index + 1}))
    .filter(({content, line}) => content !== '' && line > 1 && findNctIds(content).length === 0)
    .map(({content, line}) => `${file}:${line}  no NCT number: ${content.slice(0, 80)}`)
  return {nctIds: findNctIds(text), without}
}
