import {constants, existsSync} from 'node:fs'
import {cp, mkdir, rename, rm} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {parseArgs} from 'node:util'

import {byCommandLine} from '../audit/by-command-line.ts'
import {SYSTEM_LOG} from '../audit/event.ts'
import {datedName, removeOlder} from '../backup/dated-folders.ts'
import {inspect, inWords} from '../backup/inspect.ts'
import {LakeError} from '../errors.ts'
import {openLake} from '../open-lake.ts'
import {copyDatabase} from '../store/sqlite/copy-database.ts'
import {type Command, type CommandContext, UsageError} from './command.ts'

const SYSTEM = `${SYSTEM_LOG}.sqlite`
const ASSETS = 'assets'

export const backupCommand: Command = {
  usage: 'backup DIR | FILE.sqlite [--dataset NAME] | --into FOLDER [--keep-days N]',
  summary:
    'copies everything into a new folder (datasets with their history, users and tokens, assets), opens the copy and counts; or one dataset alone into a new .sqlite file; works while the lake serves. --into makes a folder named after the time, and with --keep-days removes those that are older',
  run: async (args, context) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        dataset: {type: 'string'},
        into: {type: 'string'},
        'keep-days': {type: 'string'},
      },
    })
    const keepDays = daysOf(values['keep-days'])
    const target = targetOf(positionals, values.into)
    const whole = !target.endsWith('.sqlite')
    if (keepDays !== undefined && values.into === undefined)
      throw new UsageError('--keep-days is about the backups of one folder: name it with --into.')
    if (whole && values.dataset !== undefined) {
      throw new UsageError('A folder takes every dataset: name a FILE.sqlite for one of them.')
    }
    if (existsSync(target)) throw new LakeError('conflict', `${target} is there already: name a new one.`)
    // Opened for what opening checks: a backup of a damaged file would be none.
    const lake = openLake(context)
    const names = [...lake.parts.datasets.keys()]
    try {
      const now = lake.parts.clock.now()
      const copied = whole ? names : [values.dataset ?? 'production']
      if (values.into !== undefined) await mkdir(values.into, {recursive: true, mode: 0o700})
      if (whole) await copyWhole(target, names, context, now)
      else copyDataset(target, values.dataset ?? 'production', names, context, now)
      const told = {at: now.toISOString(), event: 'backedUp', ...byCommandLine(context.operator)}
      for (const name of copied) await lake.parts.datasets.get(name)?.note({...told, documents: []})
      if (values.into !== undefined && keepDays !== undefined) {
        const removed = await removeOlder(values.into, keepDays, now)
        if (removed.length > 0) context.print(`removed, older than ${keepDays} days: ${removed.join(', ')}`)
      }
    } finally {
      lake.close()
    }
  },
}

function targetOf(positionals: string[], into: string | undefined): string {
  const [target] = positionals
  if (positionals.length > 1 || (target === undefined) === (into === undefined))
    throw new UsageError(`usage: lake ${backupCommand.usage}`)
  return target ?? join(into ?? '', datedName(new Date()))
}

function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const days = Number(text)
  if (Number.isInteger(days) && days >= 1) return days
  throw new UsageError('--keep-days is a number of days, 1 or more.')
}

/** Made under another name first: what has the name that was asked for is whole, and has been opened. */
async function copyWhole(target: string, names: string[], context: CommandContext, now: Date): Promise<void> {
  const {dataDir, print} = context
  const folder = resolve(target)
  const unfinished = join(dirname(folder), `.${process.pid}.unfinished-backup`)
  try {
    await mkdir(unfinished, {recursive: true, mode: 0o700})
    for (const name of names)
      copyDatabase(join(dataDir, `${name}.sqlite`), join(unfinished, `${name}.sqlite`), now)
    copyDatabase(join(dataDir, SYSTEM), join(unfinished, SYSTEM), now)
    // After the documents: what those name was a file before they did.
    if (existsSync(join(dataDir, ASSETS))) {
      await cp(join(dataDir, ASSETS), join(unfinished, ASSETS), {
        recursive: true,
        mode: constants.COPYFILE_FICLONE,
        filter: (file) => !file.endsWith('.part'),
      })
    }
    const contents = inspect(unfinished, context)
    await rename(unfinished, folder)
    print(
      `${target}: ${inWords(contents)}. To restore: stop the lake, move the data folder away, and run "lake restore ${target}" (or start with LAKE_DATA_DIR=${target}).`,
    )
  } catch (error) {
    await rm(unfinished, {recursive: true, force: true})
    throw error
  }
}

function copyDataset(
  target: string,
  name: string,
  names: string[],
  {dataDir, print}: CommandContext,
  now: Date,
): void {
  if (!names.includes(name)) throw new LakeError('notFound', `There is no dataset "${name}".`)
  copyDatabase(join(dataDir, `${name}.sqlite`), target, now)
  print(
    `${target}: ${name} with its history. Users, tokens and assets are not in it: "backup DIR" takes them too. To restore: stop the lake, put it in place of ${name}.sqlite and remove ${name}.sqlite-wal and -shm.`,
  )
}
