import type {Outbox} from '../dataset/dataset.ts'

/** Being written: what a webhook says of a transaction. */
export function createOutbox(_parts: object): Outbox {
  return () => []
}
