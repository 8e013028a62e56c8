import type {LakeError} from '../errors.ts'
import type {Answered, ToThread} from './messages.ts'
import {type Asker, createTurns} from './turns.ts'

/** Something asked of the query thread that is not answered yet. */
export type Waiting = {
  asker: Asker
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
  /** Whether anybody else waits behind this one. */
  isWaitedFor: (one: Waiting) => boolean
  /** Takes out the one that has its answer. */
  take: (ask: number) => Waiting | undefined
  /** The thread is another: all but the culprit are asked again, and who waits may go before what was sent already. */
  askAnew: (culprit: Waiting | undefined) => void
  /** Takes out everybody. */
  leave: () => Waiting[]
}

/** As many are at the thread at a time: one that it works on, and the next, so that it need not wait for the lake. */
const MOST_SENT = 2

export function createLine(send: (message: Waiting['message']) => void): Line {
  const sent = new Map<number, Waiting>()
  const urgent: Waiting[] = []
  const others = createTurns<Waiting>()

  function sendNext(): void {
    while (sent.size < MOST_SENT) {
      const next = urgent.shift() ?? others.next()
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
      else if (one.when === 'urgent') urgent.push(one)
      else others.join(one)
      sendNext()
    },
    first: () => sent.values().next().value,
    isWaitedFor: (one) =>
      urgent.length > 0 ||
      others.isWaitedForBy(one.asker) ||
      [...sent.values()].some(({asker}) => !isSame(asker, one.asker)),
    take: (ask) => {
      const one = sent.get(ask)
      sent.delete(ask)
      sendNext()
      return one
    },
    askAnew: (culprit) => {
      if (culprit) sent.delete(culprit.message.ask)
      const again = [...sent.values()]
      sent.clear()
      for (const one of again.filter(({when}) => when === 'now')) sendOne(one)
      urgent.unshift(...again.filter(({when}) => when === 'urgent'))
      for (const one of again.filter(({when}) => when === 'in turn').reverse()) others.rejoin(one)
      sendNext()
    },
    leave: () => [...sent.values(), ...urgent.splice(0), ...others.leave()],
  }
}

const isSame = (one: Asker, other: Asker): boolean =>
  one.isStranger === other.isStranger && one.name === other.name
