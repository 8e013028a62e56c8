import {useRef, useState} from 'react'

import {type Failure, failureWords} from '../../data/failures.ts'
import {useLive} from '../../data/live.tsx'
import type {Outcome} from '../data/commit.ts'
import type {FollowedQuery} from '../data/settings.ts'
import {addFound} from './add-found.ts'
import {type BulkRow, lookUp} from './bulk-lookup.ts'
import {readNumbers} from './read-numbers.ts'
import {registry, registryTrouble} from './registry.ts'

export type BulkState = {
  step: 'write' | 'looking' | 'preview' | 'adding' | 'done'
  rows: readonly BulkRow[]
  /** What became of the rows that were added, by their number. */
  results: ReadonlyMap<string, 'added' | Failure>
  progress: {done: number; of: number}
  trouble: string | undefined
}

const AT_START: BulkState = {
  step: 'write',
  rows: [],
  results: new Map(),
  progress: {done: 0, of: 0},
  trouble: undefined,
}

/** Looks a list of numbers up, adds what is new, and can take it all back. */
export function useBulk(followed: readonly FollowedQuery[]) {
  const {client} = useLive()
  const [state, setState] = useState(AT_START)
  const stop = useRef<AbortController | undefined>(undefined)
  const undos = useRef<Extract<Outcome, {undo: unknown}>['undo'][]>([])
  const change = (part: Partial<BulkState>) => setState((before) => ({...before, ...part}))

  const look = async (text: string) => {
    const numbers = readNumbers(text)
    if (numbers.length === 0) return change({trouble: 'Paste some NCT numbers first, or choose a file.'})
    stop.current = new AbortController()
    setState({...AT_START, step: 'looking'})
    try {
      const rows = await lookUp(numbers, {
        registry,
        client,
        followed,
        signal: stop.current.signal,
        onProgress: (done, of) => change({progress: {done, of}}),
      })
      change({step: 'preview', rows})
    } catch (error) {
      // What was pasted is still in its field.
      if (stop.current.signal.aborted) setState(AT_START)
      else setState({...AT_START, trouble: registryTrouble(error)})
    }
  }

  /** `guides` undefined: each under the guides that its interventions name. */
  const add = async (guides: readonly string[] | undefined) => {
    const ready = state.rows.flatMap(({outcome}) => (outcome.kind === 'ready' ? outcome.trial : []))
    const results = new Map<string, 'added' | Failure>()
    undos.current = []
    change({step: 'adding', progress: {done: 0, of: ready.length}})
    for (const trial of ready) {
      const outcome = await addFound(trial, guides ?? trial.guides)(client, new Date().toISOString())
      if ('undo' in outcome) undos.current.push(outcome.undo)
      results.set(trial.snapshot.nctId, 'undo' in outcome ? 'added' : outcome.failure)
      change({results: new Map(results), progress: {done: results.size, of: ready.length}})
    }
    change({step: 'done'})
  }

  const takeBack = async () => {
    const failures: Failure[] = []
    for (const undo of undos.current.toReversed()) {
      const failure = await undo()
      if (failure !== undefined) failures.push(failure)
    }
    undos.current = []
    const [first] = failures
    setState({
      ...AT_START,
      trouble:
        first === undefined
          ? undefined
          : `${failures.length} could not be taken back. ${failureWords(first).description}`,
    })
  }

  const cancel = () => {
    stop.current?.abort()
    setState(AT_START)
  }

  return {state, look, add, takeBack, cancel}
}

/** The rows that nothing came of yet, as they were written: what a person mends and tries again. */
export const leftOver = ({rows, results}: Pick<BulkState, 'rows' | 'results'>): string =>
  [
    ...new Set(
      rows.flatMap(({outcome, text}) => {
        const result = outcome.kind === 'ready' ? results.get(outcome.trial.snapshot.nctId) : undefined
        const isLeft =
          outcome.kind === 'problem' ||
          (outcome.kind === 'ready' && result !== undefined && result !== 'added')
        return isLeft ? text : []
      }),
    ),
  ].join('\n')
