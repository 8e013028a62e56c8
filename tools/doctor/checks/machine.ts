import {access, constants, stat, statfs} from 'node:fs/promises'
import {join} from 'node:path'

import {findChromium} from '../../chromium.ts'
import type {Check} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

const OLDEST = {major: 22, minor: 18}
/** As a start asks for (tools/start/data-folder.ts); a fresh build takes about as much again. */
const NEEDED_MB = 300
const COMFORTABLE_MB = 2000

/** What this machine must have, whatever Content Lake is used. */
export const checkMachine: Check = async ({root, dataFolder, variables}) => [
  node(process.versions.node),
  await disk(root),
  ...(await folder(dataFolder)),
  chromium(variables),
]

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNew = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  if (isNew) return ok('machine.node', `Node ${version}`)
  return missing(
    'machine.node',
    `Node ${version} is too old`,
    `run this by npm run doctor, which brings its own Node, or install Node ${OLDEST.major}.${OLDEST.minor} or newer.`,
  )
}

async function disk(path: string): Promise<Finding> {
  const {bavail, bsize} = await statfs(path)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  const says = `${freeMb} MB are free on the disk`
  if (freeMb < NEEDED_MB) return missing('machine.disk', says, `free some space: ${NEEDED_MB} MB are needed.`)
  if (freeMb < COMFORTABLE_MB)
    return warning('machine.disk', says, 'builds and a growing history need more before long.')
  return ok('machine.disk', says)
}

/** The data folder may not be there yet: the first start makes it. */
async function folder(path: string): Promise<Finding[]> {
  if (!(await isThere(path))) return [ok('machine.data-folder', `${path} is made by the first start`)]
  const writable = await access(path, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!writable) {
    return [
      missing(
        'machine.data-folder',
        `${path} cannot be written`,
        'change its owner, or set LAKE_DATA_DIR to a folder of yours.',
      ),
    ]
  }
  const secrets = join(path, 'secrets.json')
  if (!(await isThere(secrets))) return [ok('machine.data-folder', `${path} can be written`)]
  const {mode} = await stat(secrets)
  // Of group and of everybody else.
  const openToOthers = process.platform !== 'win32' && (mode & 0o077) !== 0
  return [
    ok('machine.data-folder', `${path} can be written`),
    openToOthers
      ? missing('machine.secrets', `others on this machine can read ${secrets}`, `chmod 600 ${secrets}`)
      : ok('machine.secrets', `${secrets} is its owner's alone`),
  ]
}

function chromium(variables: Readonly<Record<string, string | undefined>>): Finding {
  try {
    const found = findChromium(variables)
    if (found !== undefined) return ok('machine.browser', `browser tests drive ${found}`)
    return warning(
      'machine.browser',
      'no Chromium was found, so browser tests are skipped',
      'install one (Debian: apt-get install chromium), or name one in CHROME_PATH. The library itself needs none.',
    )
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    return missing('machine.browser', says, 'correct CHROME_PATH, or unset it.')
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
