import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useRef, useState} from 'react'

import {type Failure, failureWords} from '../../data/failures.ts'
import {useLive} from '../../data/live.tsx'
import type {Job} from './commit.ts'

/** Long enough to read it, and to reach it with the keyboard. */
const UNDO_SHOWN_MS = 12_000

/** One at a time: the last decision is the one that is taken back. */
const TOAST = 'trials-decided'

/** Jobs, the items that they take off the screen, and the words for it. */
export type Wanted = {jobs: readonly Job[]; itemIds: readonly string[]; said: string}

type Undo = {said: string; itemIds: readonly string[]; steps: (() => Promise<Failure | undefined>)[]}

/**
 * Carries requests out, one after the other, in the order in which they were made. Items leave the screen at once and come
 * back if that did not work; the words for what happened are `said` to those who listen.
 */
export function useDecisions() {
  const {client} = useLive()
  const toast = useToast()
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const queue = useRef(Promise.resolve())
  const undos = useRef<Undo[]>([])

  const hide = useCallback((ids: readonly string[]) => setDecided((all) => new Set([...all, ...ids])), [])
  const show = useCallback(
    (ids: readonly string[]) => setDecided((all) => new Set([...all].filter((id) => !ids.includes(id)))),
    [],
  )

  const fail = useCallback(
    (failure: Failure, count = 1) => {
      const {title, description} = failureWords(failure)
      toast.push({
        status: failure.kind === 'decided' ? 'warning' : 'error',
        closable: true,
        duration: UNDO_SHOWN_MS,
        title: count > 1 ? `${title} (${count} times)` : title,
        description,
      })
      setSaid(`${title}. ${description}`)
    },
    [toast],
  )

  const takeBack = useCallback(
    async (undo: Undo) => {
      if (!undos.current.includes(undo)) return setSaid('That is taken back already.')
      undos.current = undos.current.filter((other) => other !== undo)
      const failures: Failure[] = []
      // What was done last is taken back first.
      for (const step of undo.steps.toReversed()) {
        const failure = await step()
        if (failure !== undefined) failures.push(failure)
      }
      show(undo.itemIds)
      const [first] = failures
      if (first === undefined) {
        setSaid(`Taken back: ${undo.said}`)
        toast.push({id: TOAST, status: 'info', closable: true, title: `Taken back: ${undo.said}`})
        return
      }
      fail(first.kind === 'conflict' ? {kind: 'decided'} : first, failures.length)
    },
    [fail, show, toast],
  )

  const later = useCallback((job: () => Promise<void>) => {
    queue.current = queue.current.then(job, job)
  }, [])

  const undoLast = useCallback(() => {
    later(async () => {
      const last = undos.current.at(-1)
      if (last === undefined) setSaid('There is nothing to take back.')
      else await takeBack(last)
    })
  }, [later, takeBack])

  const request = useCallback(
    ({jobs, itemIds, said: words}: Wanted) => {
      hide(itemIds)
      later(async () => {
        const steps: Undo['steps'] = []
        const failures: Failure[] = []
        for (const [index, job] of jobs.entries()) {
          if (jobs.length > 1) setSaid(`${index + 1} of ${jobs.length}`)
          const outcome = await job(client, new Date().toISOString())
          if ('undo' in outcome) steps.push(outcome.undo)
          else failures.push(outcome.failure)
        }
        const [first] = failures
        if (first !== undefined) {
          // Those that were written leave the queue by themselves; these are still to be decided.
          show(itemIds)
          fail(first, failures.length)
        }
        if (steps.length === 0) return
        const undo: Undo = {said: words, itemIds, steps}
        undos.current = [...undos.current, undo]
        setSaid(words)
        toast.push({
          id: TOAST,
          status: 'success',
          closable: true,
          duration: UNDO_SHOWN_MS,
          title: words,
          description: <UndoButton onUndo={() => later(async () => await takeBack(undo))} />,
        })
      })
    },
    [client, fail, hide, later, show, takeBack, toast],
  )

  return {decided, said, request, undoLast}
}

function UndoButton({onUndo}: {onUndo: () => void}) {
  const [pressed, setPressed] = useState(false)
  return (
    <Stack gap={3} marginTop={2}>
      {pressed ? (
        <Text size={1}>Taken back.</Text>
      ) : (
        <Flex>
          <Button
            text="Undo"
            mode="ghost"
            fontSize={1}
            padding={2}
            onClick={() => {
              setPressed(true)
              onUndo()
            }}
          />
        </Flex>
      )}
    </Stack>
  )
}
