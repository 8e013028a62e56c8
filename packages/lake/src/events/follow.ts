import {withStates} from '../history/replay.ts'
import type {DatasetStore, Transaction} from '../store/store.ts'
import type {EventSink, StreamLife} from './event-stream.ts'
import type {Hub} from './hub.ts'

/** Who is further behind than this starts anew. */
export const MOST_BEHIND = 1_000
/** How many transactions are read again at a time. */
const BATCH = 10

/**
 * Tells a stream every transaction after a place in the order of commits, each once: those of the past from the
 * store, at the pace of its reader, and those to come as they are committed. A reader that lags is kept in the store
 * and not in memory; one that lags too far is let go.
 */
export function follow(
  {store, hub}: {store: DatasetStore; hub: Hub},
  afterSequence: number,
  sink: EventSink,
  told: {
    /** A promise where telling takes time: what comes after it waits, in the store. It must not be rejected. */
    tell: (transaction: Transaction) => void | Promise<void>
    onClose?: () => void
    onEnd?: () => void
  },
): StreamLife {
  let heard = afterSequence
  let isTelling = false
  let isOver = false

  /** Tells one after the other. What is told makes the stream ask for more while it is still being told. */
  function tellAll(transactions: Iterable<[sequence: number, Transaction]>): void {
    isTelling = true
    try {
      for (const [sequence, transaction] of transactions) {
        if (isOver) break
        heard = sequence
        const telling = told.tell(transaction)
        if (!telling) continue
        void telling.then(() => {
          isTelling = false
          catchUp()
        })
        return
      }
    } catch (error) {
      isTelling = false
      throw error
    }
    isTelling = false
  }

  /** Read from the store and not told yet: reading it again for each event would take longer than telling it. */
  let readAgain: [number, Transaction][] = []

  function* missed(): Generator<[number, Transaction]> {
    while (sink.hasRoom()) {
      if (readAgain.length === 0) {
        const stored = store.transactionsAfter(heard, BATCH)
        readAgain = withStates(store, stored).map((one, index) => [stored[index]?.sequence ?? heard, one])
      }
      const next = readAgain.shift()
      if (!next) return
      yield next
    }
  }

  function catchUp(): void {
    if (isTelling || isOver) return
    if (readAgain.length === 0 && heard >= (store.lastTransaction()?.sequence ?? 0)) return
    tellAll(missed())
  }

  const leave = hub.subscribe((transaction, sequence) => {
    if (sequence - heard > MOST_BEHIND) {
      sink.drop(`A listener that is ${sequence - heard} transactions behind was let go.`)
    } else if (sequence === heard + 1 && !isTelling && readAgain.length === 0 && sink.hasRoom()) {
      tellAll([[sequence, transaction]])
    } else {
      catchUp()
    }
  }, told.onClose)
  catchUp()
  return {
    onRoom: catchUp,
    onEnd: () => {
      isOver = true
      leave()
      told.onEnd?.()
    },
  }
}
