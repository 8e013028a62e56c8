import type {Transaction} from '../store/store.ts'

/** `sequence`: its place in the order of commits. */
type TransactionListener = (transaction: Transaction, sequence: number) => void

/** Tells listeners of each transaction once it is durable, in the order of commits. */
export type Hub = {
  publish: TransactionListener
  /** Answers the function that ends the subscription. `onClose` is called when there will be no more to hear. */
  subscribe: (listener: TransactionListener, onClose?: () => void) => () => void
  /** How many listen. */
  size: () => number
  /** Says goodbye to those who asked for it. */
  close: () => void
}

export function createHub(onError: (error: unknown) => void): Hub {
  const listeners = new Map<TransactionListener, () => void>()
  // One broken listener must not keep the others, or the writer, from going on.
  const attempt = (tell: () => void) => {
    try {
      tell()
    } catch (error) {
      onError(error)
    }
  }
  return {
    publish: (transaction, sequence) => {
      for (const listener of listeners.keys()) attempt(() => listener(transaction, sequence))
    },
    subscribe: (listener, onClose = () => {}) => {
      listeners.set(listener, onClose)
      return () => {
        listeners.delete(listener)
      }
    },
    size: () => listeners.size,
    close: () => {
      for (const onClose of listeners.values()) attempt(onClose)
    },
  }
}
