import {type ChildProcess, spawn} from 'node:child_process'
import {appendFileSync, closeSync, mkdirSync, openSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'

import {StartError} from './start-error.ts'

const END_WITH_PARENT = fileURLToPath(new URL('end-with-parent.mjs', import.meta.url))
/** A service that has not ended by then is killed. */
const GRACE_MS = 5000
const TAIL_LINES = 12

export type Command = {
  /** As it is called in messages: "the lake". */
  what: string
  /** File name of its log, without extension. */
  log: string
  /** Of Node: script and arguments. */
  args: string[]
  cwd: string
  env: Record<string, string | undefined>
  /** Also gets every line that the process writes. */
  show?: (line: string) => void
}

export type Service = {
  what: string
  isRunning: () => boolean
  /** Resolves when the process has ended, with what it said last. */
  ended: Promise<string>
}

export type Processes = {
  /** Runs a command to its end; gives what it wrote. Throws a StartError with its last lines when it fails. */
  run: (command: Command) => Promise<string>
  serve: (command: Command) => Service
  /** Resolves when the first of the services ends before it is asked to, with what it said last. */
  unexpectedEnd: Promise<string>
  /** Ends everything, the newest first. Safe to call twice. */
  stopAll: () => Promise<void>
}

/**
 * Starts Node processes that end with this one: each leads a process group of its own, so that what it starts
 * is ended with it, and Ctrl-C reaches this process alone. What they write goes to `logFolder`.
 */
export function createProcesses(logFolder: string): Processes {
  const running: ChildProcess[] = []
  let stopping: Promise<void> | undefined
  const unexpected = Promise.withResolvers<string>()

  const start = ({args, cwd, env, log, what, show}: Command) => {
    if (stopping !== undefined) throw new StartError('Stopping: nothing new is started.')
    mkdirSync(logFolder, {recursive: true})
    const logFile = join(logFolder, `${log}.log`)
    const output = openSync(logFile, 'w')
    const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], {
      cwd,
      env: {...env, LIBRARY_PARENT_PID: String(process.pid)},
      detached: true,
      stdio: show === undefined ? ['ignore', output, output, 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    closeSync(output)
    if (show !== undefined) {
      for (const stream of [child.stdout, child.stderr]) {
        if (stream === null) continue
        createInterface({input: stream}).on('line', (line) => {
          appendFileSync(logFile, `${line}\n`)
          show(line)
        })
      }
    }
    running.push(child)
    const ended = new Promise<{code: number | null; signal: string | null}>((resolve, reject) => {
      child.once('error', (error) => reject(new StartError(`${what} could not be started: ${error.message}`)))
      child.once('exit', (code, signal) => {
        running.splice(running.indexOf(child), 1)
        resolve({code, signal})
      })
    })
    return {child, ended, logFile}
  }

  return {
    async run(command) {
      const {ended, logFile} = start(command)
      const {code, signal} = await ended
      if (code === 0) return await readFile(logFile, 'utf8')
      const {text, oneLine} = await lastWords(logFile)
      if (oneLine !== undefined) throw new StartError(oneLine)
      throw new StartError(
        `${command.what} failed (${signal ?? `code ${code}`}):\n${text}\nAll of it: ${logFile}`,
      )
    },
    serve(command) {
      const {child, ended, logFile} = start(command)
      const end = ended.then(async ({code, signal}) => {
        const {text, oneLine} = await lastWords(logFile)
        return `${command.what} ended (${signal ?? `code ${code}`}). ${oneLine ?? `It wrote:\n${text}`}\nAll of it: ${logFile}`
      })
      void end.then((words) => {
        if (stopping === undefined) unexpected.resolve(words)
      })
      return {
        what: command.what,
        isRunning: () => child.exitCode === null && child.signalCode === null,
        ended: end,
      }
    },
    unexpectedEnd: unexpected.promise,
    stopAll: () => (stopping ??= stopEach(running)),
  }
}

async function stopEach(running: ChildProcess[]): Promise<void> {
  await Promise.all(
    running.toReversed().map(async (child) => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      killGroup(child, 'SIGTERM')
      const timer = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS)
      if (child.exitCode === null && child.signalCode === null) await ended
      clearTimeout(timer)
      killGroup(child, 'SIGKILL')
    }),
  )
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone: that is what was wanted.
  }
}

/**
 * The end of a log. `oneLine` where the process said in one line what to do: its last line is a log record
 * with a message, or the disk is full.
 */
async function lastWords(logFile: string): Promise<{text: string; oneLine: string | undefined}> {
  const content = await readFile(logFile, 'utf8')
  if (content.includes('ENOSPC')) {
    return {text: '', oneLine: 'The disk is full: free some space, then start again.'}
  }
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const last = lines.at(-1)
  const text = lines
    .slice(-TAIL_LINES)
    .map((line) => `    ${line}`)
    .join('\n')
  if (last === undefined) return {text: '(it wrote nothing)', oneLine: undefined}
  return {text, oneLine: lines.length === 1 ? (logMessage(last) ?? last) : logMessage(last)}
}

function logMessage(line: string): string | undefined {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record !== 'object' || record === null || !('msg' in record)) return undefined
    return typeof record.msg === 'string' ? record.msg : undefined
  } catch {
    return undefined
  }
}
