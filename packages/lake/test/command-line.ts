import {execFile} from 'node:child_process'
import {join} from 'node:path'

/** What a command of the lake's own command line printed, and its exit code. */
export type Outcome = {code: number; stdout: string; stderr: string}

/** Runs the command line in a process of its own, as `npm run lake --` does. */
export function runLake(
  dataDir: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const main = join(import.meta.dirname, '../src/main.ts')
  const env = {
    ...process.env,
    LAKE_DATA_DIR: dataDir,
    LAKE_CONFIG: '',
    LAKE_LOG_LEVEL: 'silent',
    ...environment,
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', main, ...args],
      {env, timeout: 60_000},
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
        resolve({code, stdout, stderr})
      },
    )
  })
}
