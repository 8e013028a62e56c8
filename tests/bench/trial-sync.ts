import {startLocalRegistry} from '@healing-library/registry/server/local-registry'
import {generatedSource} from '@healing-library/registry/server/records/generated-source'
import {z} from 'zod'

import {openTrialsCli, type TrialsCli} from '../contract/trials/trials-cli.ts'
import type {Figure} from './figure.ts'

const SIZES = [5_000, 50_000]
/** One that finds every generated record. */
const SEARCH = ['--query', 'all', '--expression', 'ketamine OR esketamine OR psilocybin OR MDMA OR LSD']

/** Tells the peak of a process's memory when it ends. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))",
)}`

/**
 * The real command line in a process of its own, a lake in another and a registry of generated records over HTTP: how
 * many records a second, and how much memory ten times as many records need.
 */
export async function trialSync(): Promise<Figure[]> {
  const figures: Figure[] = []
  const peaks: Figure[] = []
  for (const size of SIZES) {
    const registry = await startLocalRegistry({port: 0, generated: size})
    const cli = await openTrialsCli(registry.baseUrl)
    try {
      const first = await measured(cli, size)
      const before = figures[0]?.value
      figures.push({
        name: `trial sync: first run over ${size} records`,
        value: size / first.seconds,
        unit: 'records/s',
        ...(before !== undefined && {ratio: size / first.seconds / before}),
      })
      const peak = peaks[0]?.value
      peaks.push({
        name: `trial sync: peak memory at ${size} records`,
        value: first.peakMb,
        unit: 'MB',
        ...(peak !== undefined && {ratio: first.peakMb / peak}),
      })
      if (size !== SIZES.at(-1)) continue
      const nothing = await measured(cli, 0)
      registry.setSource(generatedSource({count: size, edition: 1}))
      const changed = await measured(cli, size / 100)
      figures.push(
        {name: `trial sync: ${size} records, nothing new`, value: nothing.seconds * 1000, unit: 'ms'},
        {
          name: `trial sync: ${size} records, one in a hundred changed`,
          value: changed.seconds * 1000,
          unit: 'ms',
        },
      )
    } finally {
      await cli.close()
      await registry.close()
    }
  }
  return [...figures, ...peaks]
}

const report = z.object({searches: z.tuple([z.object({seen: z.int(), failed: z.literal(0)})])})

/** From the start of the process to its end. Throws when it did not read so many records. */
async function measured(cli: TrialsCli, seen: number): Promise<{seconds: number; peakMb: number}> {
  const started = performance.now()
  const ended = await cli.run(['sync', ...SEARCH, '--json'], {NODE_OPTIONS: `--import=${TELL_PEAK}`})
  const seconds = (performance.now() - started) / 1000
  if (ended.code !== 0) throw new Error(`the sync ended with ${ended.code}: ${ended.stderr}`)
  const [search] = report.parse(JSON.parse(ended.stdout)).searches
  if (search.seen < seen) throw new Error(`the sync read ${search.seen} records, not ${seen}`)
  return {seconds, peakMb: Number(/^peak (\d+)$/m.exec(ended.stderr)?.[1]) / 1024}
}
