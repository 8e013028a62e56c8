import type {LakeError} from '../errors.ts'
import type {Answered, ToThread} from './messages.ts'

/** Something asked of the query thread that is not answered yet. */
export type Waiting = {
  message: Extract<ToThread, {kind: 'ask'}>
  /** Milliseconds that it may take from its turn on, and what is said to be allowed when they are over. */
  limitMs: number
  allowedMs: number
  /**
   * `urgent`: writers wait for it, it goes before what others ask. `now`: it is about the documents as they are at
   * this moment, and is sent before the thread hears of another change.
   */
  when: 'in turn' | 'urgent' | 'now'
  resolve: (answered: Answered) => void
  reject: (error: LakeError) => void
}

/** Who waits for the query thread, in the order in which they will be answered. */
export type Line = {
  join: (one: Waiting) => void
  /** Whose turn it is. */
  first: () => Waiting | undefined
  length: () => number
  /** Takes out the one that has its answer. */
  take: (ask: number) => Waiting | undefined
  /** The thread is another: all but the culprit are asked again. */
  askAnew: (culprit: Waiting | undefined) => void
  /** Takes out everybody. */
  leave: () => Waiting[]
}

/** As many are at the thread at a time: one that it works on, and the next, so that it need not wait for the lake. */
const MOST_SENT = 2

export function createLine(send: (message: Waiting['message']) => void): Line {
  const sent = new Map<number, Waiting>()
  const urgent: Waiting[] = []
  const others: Waiting[] = []

  function sendNext(): void {
    while (sent.size < MOST_SENT) {
      const next = urgent.shift() ?? others.shift()
      if (!next) return
      sendOne(next)
    }
  }

  function sendOne(one: Waiting): void {
    sent.set(one.message.ask, one)
    send(one.message)
  }

  return {
    join: (one) => {
      if (one.when === 'now') sendOne(one)
      else (one.when === 'urgent' ? urgent : others).push(one)
      sendNext()
    },
    first: () => sent.values().next().value,
    length: () => sent.size + urgent.length + others.length,
    take: (ask) => {
      const one = sent.get(ask)
      sent.delete(ask)
      sendNext()
      return one
    },
    askAnew: (culprit) => {
      if (culprit) sent.delete(culprit.message.ask)
      for (const {message} of sent.values()) send(message)
      sendNext()
    },
    leave: () => [...sent.values(), ...urgent.splice(0), ...others.splice(0)],
  }
}
