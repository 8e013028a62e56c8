import type {Clock} from '../http/clock.ts'
import type {Answer} from './answer.ts'

/** A small memory in front of something slow. */
export type KeptAnswers = {
  /** The answer that is kept for this question, or the one that `ask` brings; questions alike at once ask once. */
  answer: (question: string, ask: () => Promise<Answer>) => Promise<Answer>
}

/** Keeps answers for some minutes, the newest so many of them. What went wrong is not kept. */
export function keepAnswers({clock, forMs, most}: {clock: Clock; forMs: number; most: number}): KeptAnswers {
  const kept = new Map<string, {until: number; answer: Promise<Answer>}>()
  return {
    answer: (question, ask) => {
      const earlier = kept.get(question)
      if (earlier !== undefined && earlier.until > clock.now()) return earlier.answer
      const answer = ask()
      kept.delete(question)
      kept.set(question, {until: clock.now() + forMs, answer})
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      const forget = () => {
        if (kept.get(question)?.answer === answer) kept.delete(question)
      }
      answer.then(({status}) => {
        if (status !== 200 && status !== 404) forget()
      }, forget)
      return answer
    },
  }
}
