import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

/** A lake that serves in a process of its own. */
export type SpawnedLake = {
  url: string
  pid: number | undefined
  /** As a power cut: nothing is flushed, nothing is closed. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts the command line's `serve` and waits until it says its address. Throws with its last words when it ends before. */
export async function spawnLake(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<SpawnedLake> {
  const main = join(import.meta.dirname, '../src/main.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'serve'], {
    env: {
      ...process.env,
      LAKE_DATA_DIR: dataDir,
      LAKE_PORT: '0',
      LAKE_ADMIN_PASSWORD: 'correct-horse-battery',
      LAKE_CONFIG: '',
      LAKE_LOG_LEVEL: 'silent',
      ...environment,
    },
    // With a channel, as `npm start` and `node --watch` have one: it must not keep a stopped lake alive.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const {stdout, stderr} = child
  if (stdout === null || stderr === null) throw new Error('the lake has no output')
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  let said = ''
  stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  for await (const line of createInterface({input: stdout})) {
    const url = /^lake: (http\S+)$/.exec(line)?.[1]
    if (url !== undefined)
      return {url, pid: child.pid, kill: () => end('SIGKILL'), stop: () => end('SIGTERM')}
  }
  await ended
  throw new Error(`the lake ended before it served: ${said}`)
}
