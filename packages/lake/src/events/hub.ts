import type {Transaction} from '../store/store.ts'

type TransactionListener = (transaction: Transaction) => void

/** Tells listeners of each transaction once it is durable, in the order of commits. */
export type Hub = {
  publish: TransactionListener
  /** Answers the function that ends the subscription. */
  subscribe: (listener: TransactionListener) => () => void
}

export function createHub(onError: (error: unknown) => void): Hub {
  const listeners = new Set<TransactionListener>()
  return {
    publish: (transaction) => {
      for (const listener of listeners) {
        // One broken listener must not keep the others, or the writer, from going on.
        try {
          listener(transaction)
        } catch (error) {
          onError(error)
        }
      }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
