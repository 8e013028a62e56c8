import {LakeError} from '../errors.ts'
import type {Committed, CommitGroup} from '../store/store.ts'

/**
 * Works out what one transaction writes, over the documents as the group has them, and adds it to the group. Throws
 * a LakeError: refused, and nothing of it was added.
 */
type Write<Answer> = (group: CommitGroup) => Answer

export type WriteQueue = {
  /** Answers once what it wrote is durable, and has been published. */
  write: <Answer>(work: Write<Answer>) => Promise<Answer>
  /** The same for work that takes time, or reads more than single documents: all other writes wait behind it. */
  writeAlone: <Answer>(work: Write<Answer | Promise<Answer>>) => Promise<Answer>
  /** Refuses what still waits. */
  close: () => void
}

/** What became of a member of a group, to be told after the commit. */
type Outcome = {
  settle: () => void
  /** Whether it stands even when the group cannot be written: a refusal for its own sake. */
  isFirm: boolean
}

type Waiting = {
  /** By itself: the promise is waited for. Together with others: it must not be one. */
  run: {together: Write<Outcome>} | {alone: Write<Promise<Outcome>>}
  refuse: (error: unknown) => void
}

/** So many are written at once, and then whoever else wants the thread has a turn. */
const MOST_TOGETHER = 64

/**
 * All writes of a dataset, one after the other. Those that wait at the same tick are committed together, so that the
 * disk is waited for once; one that comes alone is committed at the end of its tick and waits for nobody.
 */
export function createWriteQueue(parts: {
  begin: () => CommitGroup
  /** Told of each transaction that has become durable, in order, before it is acknowledged. */
  publish: (committed: Committed) => void
}): WriteQueue {
  const waiting: Waiting[] = []
  let isAwake = false
  let isClosed = false

  function wake(): void {
    if (isAwake || waiting.length === 0) return
    isAwake = true
    // After all that this tick has brought: no timer, since another writer may never come.
    setImmediate(() => void turn())
  }

  async function turn(): Promise<void> {
    const [first] = waiting
    if (first && 'alone' in first.run) {
      waiting.shift()
      await byItself(first, first.run.alone)
    } else if (first) together()
    isAwake = false
    wake()
  }

  function together(): void {
    const group = parts.begin()
    const members: {outcome: Outcome; refuse: Waiting['refuse']}[] = []
    for (const {run, refuse} of waiting.slice(0, MOST_TOGETHER)) {
      if ('alone' in run) break
      waiting.shift()
      // A group that is over answers for itself.
      members.push({outcome: run.together(group), refuse})
    }
    finish(group, members)
  }

  async function byItself({refuse}: Waiting, run: Write<Promise<Outcome>>): Promise<void> {
    const group = parts.begin()
    finish(group, [{outcome: await run(group), refuse}])
  }

  /** All that the members wrote becomes durable, or nothing. */
  function finish(group: CommitGroup, members: {outcome: Outcome; refuse: (error: unknown) => void}[]): void {
    let committed: readonly Committed[]
    try {
      committed = group.commit()
    } catch (error) {
      for (const {outcome, refuse} of members) {
        if (outcome.isFirm) outcome.settle()
        else refuse(error)
      }
      return
    }
    for (const one of committed) parts.publish(one)
    for (const {outcome} of members) outcome.settle()
  }

  function enqueue(one: Waiting): void {
    if (isClosed) return one.refuse(new LakeError('storageFailed', 'The lake is closing: nothing was saved.'))
    waiting.push(one)
    wake()
    return undefined
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        const together = (group: CommitGroup): Outcome => {
          const isFirm = isUntouched(group)
          try {
            const answer = work(group)
            return {settle: () => resolve(answer), isFirm: false}
          } catch (error) {
            return {settle: () => reject(error), isFirm: isFirm && isUntouched(group)}
          }
        }
        enqueue({run: {together}, refuse: reject})
      }),
    writeAlone: (work) =>
      new Promise((resolve, reject) => {
        const alone = async (group: CommitGroup): Promise<Outcome> => {
          try {
            const answer = await work(group)
            return {settle: () => resolve(answer), isFirm: false}
          } catch (error) {
            return {settle: () => reject(error), isFirm: true}
          }
        }
        enqueue({run: {alone}, refuse: reject})
      }),
    close: () => {
      isClosed = true
      for (const {refuse} of waiting.splice(0)) {
        refuse(new LakeError('storageFailed', 'The lake is closing: nothing was saved.'))
      }
    },
  }
}

/** What is refused now is refused for what is durable, and not for what others may yet write. */
function isUntouched(group: CommitGroup): boolean {
  return group.failure() === undefined && group.changedIds().size === 0
}
