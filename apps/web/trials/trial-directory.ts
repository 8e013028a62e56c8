import {
  parseTrialRevisions,
  parseTrialRows,
  parseTrialTerms,
  type TrialRow,
} from '@healing-library/content/queries/trials'

import {createTrialIndex, type TrialIndex} from './trial-index.ts'

/** Rows are asked for in portions that a Content Lake answers within its time. */
const PORTION = 500

type Problem = {id: string; path: string; message: string}

/** Answers of the Content Lake as they come. */
type DirectorySource = {
  fetchRevisions: () => Promise<unknown>
  fetchRows: (ids: readonly string[]) => Promise<readonly unknown[]>
  fetchTerms: () => Promise<unknown>
}

/** All that the index is made from: kept on disk, it stands in while the Content Lake is away. */
export type DirectorySnapshot = {revisions: Record<string, string>; rows: unknown[]; terms: unknown}

export type DirectoryEdges = {
  source: DirectorySource
  readKept: () => Promise<DirectorySnapshot | undefined>
  keep: (snapshot: DirectorySnapshot) => Promise<void>
  onProblem: (problem: Problem) => void
}

/** Of which content, and on which day (YYYY-MM-DD): what was updated lately depends on it. */
export type DirectoryVersion = {content: string; day: string}

type Held = {
  version: DirectoryVersion | undefined
  index: TrialIndex
  revisions: ReadonlyMap<string, string>
  raw: ReadonlyMap<string, unknown>
  rows: ReadonlyMap<string, TrialRow>
}

/**
 * Holds the index of a process, and brings it to a version when asked: only rows whose revision is new are read again,
 * so that a publish is visible at once also among ten thousand trials. While the Content Lake does not answer, what was
 * there last is used: in memory, then on disk.
 */
export function createTrialDirectory({source, readKept, keep, onProblem}: DirectoryEdges) {
  let held: Held | undefined
  let waiting: {version: DirectoryVersion; index: Promise<TrialIndex>} | undefined

  async function load(version: DirectoryVersion): Promise<TrialIndex> {
    if (held !== undefined && isSame(held.version, version)) return held.index
    if (waiting !== undefined && isSame(waiting.version, version)) return waiting.index
    const index = bring(version).finally(() => {
      if (waiting?.index === index) waiting = undefined
    })
    waiting = {version, index}
    return index
  }

  async function bring(version: DirectoryVersion): Promise<TrialIndex> {
    try {
      held = await read(version)
    } catch (error) {
      if (held !== undefined) return held.index
      const kept = await readKept()
      if (kept === undefined) throw error
      // Under no version: the next visitor asks again.
      const revisions = new Map(Object.entries(kept.revisions))
      held = {...build(version, revisions, keyed(kept.rows), kept.terms), version: undefined}
    }
    return held.index
  }

  async function read(version: DirectoryVersion): Promise<Held> {
    const revisions = parseTrialRevisions(await source.fetchRevisions())
    const trials = new Map(
      revisions.filter(({_type}) => _type === 'clinicalTrial').map(({_id, _rev}) => [_id, _rev]),
    )
    const wanted = [...trials].flatMap(([id, rev]) => (held?.revisions.get(id) === rev ? [] : [id]))
    const raw = new Map([...(held?.raw ?? [])].filter(([id]) => trials.has(id)))
    for (let from = 0; from < wanted.length; from += PORTION) {
      const rows = await source.fetchRows(wanted.slice(from, from + PORTION))
      for (const [id, row] of keyed(rows)) raw.set(id, row)
    }
    const terms = await source.fetchTerms()
    const next = build(version, trials, raw, terms)
    void keep({revisions: Object.fromEntries(trials), rows: [...raw.values()], terms})
    return next
  }

  function build(
    version: DirectoryVersion,
    revisions: ReadonlyMap<string, string>,
    raw: ReadonlyMap<string, unknown>,
    rawTerms: unknown,
  ): Held {
    const rows = new Map<string, TrialRow>()
    for (const [id, row] of raw) {
      const before = held?.raw.get(id) === row ? held?.rows.get(id) : undefined
      const parsedRow = before ?? parseOne(row)
      if (parsedRow !== undefined) rows.set(id, parsedRow)
    }
    const parsed = parseTrialTerms(rawTerms)
    parsed.problems.forEach(onProblem)
    const terms = parsed.value ?? {guides: [], conditions: []}
    const index = createTrialIndex([...rows.values()], terms, version.day)
    return {version, index, revisions, raw, rows}
  }

  function parseOne(row: unknown): TrialRow | undefined {
    const {rows, problems} = parseTrialRows([row])
    problems.forEach(onProblem)
    return rows[0]
  }

  return {load}
}

const isSame = (one: DirectoryVersion | undefined, other: DirectoryVersion): boolean =>
  one?.content === other.content && one.day === other.day

function keyed(rows: readonly unknown[]): Map<string, unknown> {
  return new Map(
    rows.flatMap((row) =>
      typeof row === 'object' && row !== null && '_id' in row && typeof row._id === 'string'
        ? [[row._id, row] as const]
        : [],
    ),
  )
}
