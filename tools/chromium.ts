import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * The Chromium that browser tests drive: CHROME_PATH, or the first of the usual names on the PATH. Undefined when
 * there is none. Throws when CHROME_PATH names nothing that runs: a mistake there must not look like "no browser".
 */
export function findChromium(environment: Record<string, string | undefined>): string | undefined {
  const named = environment['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and no program is there: correct it, or unset it.`)
  }
  const folders = (environment['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** Without these, Chromium in a container asks for rights it has not, and speaks to Google. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
