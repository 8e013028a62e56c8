import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join, relative, resolve} from 'node:path'

import {z} from 'zod'

import {findChromium} from './chromium.ts'

const HELP = `npm test: every test. Browser tests run where a Chromium is found.

  --only unit|contract|dom|studio|e2e   one kind of test

Tests of what runs beside the library run where its program is found: redis-server, caddy.

Environment: CHROME_PATH (the browser), REQUIRE_BROWSER=1 (a missing browser, or program, is a failure).
The last line reads: N passed, N failed. Exit codes: 0 all passed, 1 not, 2 wrong usage.
`

const root = resolve(import.meta.dirname, '..')
const IN_NODE = ['unit', 'contract', 'dom', 'studio']
const IN_BROWSER = 'e2e'
/** Tests that run a program of the system's, by the beginning of their path. */
const NEEDED: readonly {program: string; tests: string}[] = [
  {program: 'redis-server', tests: 'tests/e2e/two-instances.'},
  {program: 'redis-server', tests: 'apps/web/shared-cache/shared-cache.contract.'},
  {program: 'caddy', tests: 'tests/deploy/caddy.'},
]

type Counts = {passed: number; failed: number; skipped: number}

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  /** Files that could not even be loaded: none of their tests is counted by jest. */
  numRuntimeErrorTestSuites: z.int(),
})

function main(args: string[]): number {
  const only = readOnly(args)
  if (only === 'help') return print(HELP, 0)
  if (only === 'wrong') return print(HELP, 2)
  const total: Counts = {passed: 0, failed: 0, skipped: 0}

  const inNode = IN_NODE.filter((kind) => only === undefined || only === kind)
  // On every processor: jest alone would leave one of them idle, which is half of a small machine.
  if (inNode.length > 0) add(total, runJest(inNode, ['--maxWorkers=100%']))
  if (only === undefined || only === IN_BROWSER) add(total, browserTests())

  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  return print(`${total.passed} passed, ${total.failed} failed${skipped}\n`, total.failed > 0 ? 1 : 0)
}

function readOnly(args: string[]): string | undefined {
  if (args.length === 0) return undefined
  if (args.length === 1 && args[0] === '--help') return 'help'
  const [flag, kind] = args
  return args.length === 2 &&
    flag === '--only' &&
    kind !== undefined &&
    [...IN_NODE, IN_BROWSER].includes(kind)
    ? kind
    : 'wrong'
}

function browserTests(): Counts {
  const chromium = findChromium(process.env)
  // One at a time: they share the library that the first of them starts.
  if (chromium !== undefined) return runJest([IN_BROWSER], ['--runInBand'], {CHROME_PATH: chromium})
  return notRun('No Chromium was found (CHROME_PATH, then the PATH)', listTests(IN_BROWSER))
}

function runJest(kinds: string[], options: string[] = [], environment: Record<string, string> = {}): Counts {
  const missing = NEEDED.filter(({program}) => !isOnPath(program))
  const all = missing.length === 0 ? [] : kinds.flatMap(listTests)
  const lacking = all.filter((file) => missing.some(({tests}) => file.startsWith(tests)))
  if (lacking.length === 0) return jestCounts(kinds, options, environment)
  const counts = jestCounts(
    kinds,
    [...options, '--runTestsByPath', ...all.filter((file) => !lacking.includes(file))],
    environment,
  )
  add(counts, notRun(`Not found: ${[...new Set(missing.map(({program}) => program))].join(', ')}`, lacking))
  return counts
}

/** Names the files that cannot run here. */
function notRun(why: string, files: readonly string[]): Counts {
  const required = process.env['REQUIRE_BROWSER'] === '1'
  print(`\n${why}: ${required ? 'failed' : 'skipped'} are\n`)
  for (const file of files) print(`  ${file}\n`)
  return {passed: 0, failed: required ? files.length : 0, skipped: required ? 0 : files.length}
}

const isOnPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

function jestCounts(kinds: string[], options: string[], environment: Record<string, string>): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'library-test-'))
  try {
    const outputFile = join(folder, 'report.json')
    const {status, signal} = jest(
      ['--selectProjects', ...kinds, '--json', `--outputFile=${outputFile}`, ...options],
      environment,
    )
    const counts = readReport(outputFile)
    if (counts === undefined) throw new Error(`jest ended (${signal ?? `code ${status}`}) without a report.`)
    // Whatever else jest calls a failure (a leaked handle, a coverage threshold) must not pass as none.
    return status === 0 || counts.failed > 0 ? counts : {...counts, failed: counts.failed + 1}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function readReport(file: string): Counts | undefined {
  try {
    const counts = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
      skipped: counts.numPendingTests + counts.numTodoTests,
    }
  } catch {
    return undefined
  }
}

function listTests(kind: string): string[] {
  const {stdout} = jest(['--selectProjects', kind, '--listTests'], {}, 'pipe')
  return stdout
    .split('\n')
    .filter((line) => line.startsWith(root))
    .map((file) => relative(root, file))
}

function jest(args: string[], environment: Record<string, string>, stdout: 'inherit' | 'pipe' = 'inherit') {
  return spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...args,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', stdout, 'inherit'],
      env: {...process.env, ...environment},
    },
  )
}

function add(total: Counts, {passed, failed, skipped}: Counts): void {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function print(text: string, code = 0): number {
  process.stdout.write(text)
  return code
}

process.exitCode = main(process.argv.slice(2))
if (process.connected) process.disconnect()
