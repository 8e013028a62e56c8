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
  told: {tell: (transaction: Transaction) => void; onClose?: () => void},
): StreamLife {
  let heard = afterSequence
  let isTelling = false

  /** What is told makes the stream ask for more while it is still being told. */
  function tellAll(transactions: () => Iterable<[sequence: number, Transaction]>): void {
    if (isTelling) return
    isTelling = true
    try {
      for (const [sequence, transaction] of transactions()) {
        heard = sequence
        told.tell(transaction)
      }
    } finally {
      isTelling = false
    }
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

  const catchUp = () => tellAll(missed)

  const leave = hub.subscribe((transaction) => {
    const last = store.lastTransaction()?.sequence ?? heard
    if (last - heard > MOST_BEHIND) {
      sink.drop(`A listener that is ${last - heard} transactions behind was let go.`)
    } else if (last === heard + 1 && sink.hasRoom()) {
      tellAll(() => [[last, transaction]])
    } else {
      catchUp()
    }
  }, told.onClose)
  catchUp()
  return {onRoom: catchUp, onEnd: leave}
}
