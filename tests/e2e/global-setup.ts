import {startFresh} from './harness/library.ts'

/** One library for all browser tests: a build each would take longer than the tests. */
export default async function globalSetup(): Promise<void> {
  const {output} = await startFresh()
  process.stdout.write(`\n${output}\n`)
}
