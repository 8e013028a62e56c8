import {type Answer, makeAnswer} from './answer.ts'
import type {Ask} from './ask-handler.ts'
import type {Memory} from './memory.ts'
import type {PageRules} from './page-kinds.ts'
import type {Verdict} from './verdict.ts'

export type Answers = {
  /** The answer for everybody who asks for a path now; undefined where Next must answer by itself. */
  of: (path: string) => Answer | Promise<Answer | undefined> | undefined
  /** While a change comes in nothing is taken from memory. Gives what ends that. */
  pause: () => () => void
  /** The content has changed. */
  forget: () => void
}

/** Answers that are made once for all who ask at the same time, and for who comes within the time that they hold. */
export function createAnswers({ask, memory, rules}: {ask: Ask; memory: Memory; rules: PageRules}): Answers {
  const underway = new Map<string, Promise<Answer | undefined>>()
  let pauses = 0

  const make = async (path: string): Promise<Answer | undefined> => {
    const begun = memory.begin()
    let judged: Verdict = {isKept: false, forMs: 0}
    const asked = await ask(path, ({statusCode = 0, headers}) => {
      judged = rules.verdict(statusCode, headers)
      return judged.isKept
    })
    const ready = asked === undefined ? undefined : rules.ready(asked)
    if (ready === undefined) {
      memory.keep(path, 'passes', {begun, forMs: judged.forMs})
      return undefined
    }
    const answer = await makeAnswer(ready, memory.last(path))
    memory.keep(path, answer, {begun, forMs: judged.forMs})
    return answer
  }

  return {
    of(path) {
      if (pauses > 0) return undefined
      const found = memory.find(path)
      if (found === 'passes') return undefined
      if (found !== undefined) return found
      const begun = underway.get(path)
      if (begun !== undefined) return begun
      // Where it could not be asked for, each visitor's own request says what is wrong.
      const made = make(path)
        .catch(() => undefined)
        .finally(() => {
          if (underway.get(path) === made) underway.delete(path)
        })
      underway.set(path, made)
      return made
    },
    pause() {
      pauses += 1
      return () => {
        pauses -= 1
      }
    },
    forget() {
      memory.forget()
      // Who asks from now on does not wait for a page that was begun before.
      underway.clear()
    },
  }
}
