import {resolve} from 'node:path'

import {type Plan, readPlan} from './plan.ts'
import {createProcesses, type Processes} from './processes.ts'
import {StartError} from './start-error.ts'
import {createSteps, type Steps} from './steps.ts'

export type Start = {plan: Plan; processes: Processes; steps: Steps}

/**
 * Runs what a start does, then waits: until it is asked to stop, or until one of the services ends by itself.
 * All processes end with it. Sets the exit code: 0 stopped when asked to, 1 something failed, 2 wrong usage.
 */
export async function supervise(help: string, start: (start: Start) => Promise<void>): Promise<void> {
  try {
    const args = process.argv.slice(2)
    if (args.includes('--help')) process.stdout.write(help)
    else if (args.length > 0) {
      process.stderr.write(`It takes no arguments, and got: ${args.join(' ')}\n\n${help}`)
      process.exitCode = 2
    } else await runUntilStopped(start)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  } finally {
    // The channel to npm's process would keep this one alive.
    if (process.connected) process.disconnect()
  }
}

async function runUntilStopped(start: (start: Start) => Promise<void>): Promise<void> {
  const plan = readPlan(resolve(import.meta.dirname, '../..'), process.env)
  const processes = createProcesses(plan.logFolder)
  const steps = createSteps(
    (text) => process.stdout.write(text),
    () => performance.now(),
  )
  let stopping = false
  const stopped = new Promise<void>((resolved) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      process.on(signal, () => {
        stopping = true
        void processes.stopAll().then(resolved)
      })
    }
  })
  const failed = processes.unexpectedEnd.then((words) => {
    throw new StartError(words)
  })
  try {
    // A service may end while another is still being built.
    await Promise.race([start({plan, processes, steps}), failed])
    await Promise.race([stopped, failed])
  } catch (error) {
    // A build that was ended because the start was stopped has not failed.
    if (!stopping) throw error
  } finally {
    await processes.stopAll()
  }
  steps.line('\nStopped.')
}
