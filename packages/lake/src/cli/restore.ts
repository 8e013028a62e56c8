import {existsSync} from 'node:fs'
import {cp, mkdir, readdir, rename, rm} from 'node:fs/promises'
import {join, resolve, sep} from 'node:path'
import {parseArgs} from 'node:util'

import {type Contents, inspect, inWords} from '../backup/inspect.ts'
import {RESTORING} from '../backup/unfinished-restore.ts'
import {LakeError} from '../errors.ts'
import {lockHolder} from '../server/lock.ts'
import {type Command, type CommandContext, UsageError} from './command.ts'

/** What every whole backup holds, and only such a one. */
const SYSTEM = 'system.sqlite'
/** May stand in a data folder that counts as empty: the disk's own, and what `npm start` writes beside the data. */
const BESIDE_DATA = new Set(['lost+found', 'logs', 'secrets.json'])

export const restoreCommand: Command = {
  usage: 'restore DIR',
  summary:
    'puts a backup (a folder that "backup" made) into the data folder, which must be empty and served by no lake, opens it and counts',
  run: async (args, context) => {
    const {positionals} = parseArgs({args, allowPositionals: true})
    const [from] = positionals
    if (from === undefined || positionals.length > 1)
      throw new UsageError(`usage: lake ${restoreCommand.usage}`)
    checkBackup(from, context)
    await makeRoom(context)
    const contents = await putInPlace(from, context)
    context.print(
      `${context.dataDir}: ${inWords(contents)}, from ${from}. Sign-ins and tokens are those of the backup. Start the lake, and tell whoever keeps pages made of it that anything may have changed.`,
    )
  },
}

function checkBackup(from: string, {dataDir, config}: CommandContext): void {
  if (!existsSync(join(from, SYSTEM))) {
    throw new LakeError(
      'notFound',
      `${from} is no whole backup: there is no ${SYSTEM} in it. "lake backup DIR" makes one.`,
    )
  }
  for (const name of config.datasets ?? ['production']) {
    if (existsSync(join(from, `${name}.sqlite`))) continue
    throw new LakeError('notFound', `${from} has no dataset "${name}", which this configuration names.`)
  }
  if ((resolve(from) + sep).startsWith(resolve(dataDir) + sep))
    throw new LakeError('badRequest', `${from} is in the data folder itself: move it out first.`)
}

/** Refuses to write over anything; what an earlier restore left unfinished is no loss. */
async function makeRoom({dataDir, print}: CommandContext): Promise<void> {
  const holder = lockHolder(dataDir)
  if (holder) {
    throw new LakeError(
      'conflict',
      `A lake serves ${dataDir} (process ${holder.pid}, port ${holder.port}): stop it first.`,
    )
  }
  await mkdir(dataDir, {recursive: true, mode: 0o700})
  const there = (await readdir(dataDir)).filter((name) => !BESIDE_DATA.has(name))
  if (there.includes(RESTORING)) {
    // The folder was empty when that one began: all that is in it is its own.
    for (const name of there) await rm(join(dataDir, name), {recursive: true})
    print('an earlier restore was not finished: it is begun anew')
  } else if (there.length > 0) {
    throw new LakeError(
      'conflict',
      `${dataDir} is not empty (${there.slice(0, 3).join(', ')}): move it away first, or set LAKE_DATA_DIR to a new folder.`,
    )
  }
}

/**
 * Within the data folder, which may be a disk of its own and cannot be put in place as a whole. Until the last file is
 * in its place, no lake serves it (unfinished-restore.ts).
 */
async function putInPlace(from: string, context: CommandContext): Promise<Contents> {
  const {dataDir} = context
  const coming = join(dataDir, RESTORING)
  const parts = join(coming, 'parts')
  try {
    await cp(from, parts, {recursive: true})
    const contents = inspect(parts, context)
    for (const name of await readdir(parts)) await rename(join(parts, name), join(dataDir, name))
    await rm(coming, {recursive: true})
    return contents
  } catch (error) {
    const left = (await readdir(dataDir)).filter((name) => !BESIDE_DATA.has(name))
    // The mark goes last.
    for (const name of left.filter((one) => one !== RESTORING))
      await rm(join(dataDir, name), {recursive: true})
    await rm(coming, {recursive: true, force: true})
    throw error
  }
}
