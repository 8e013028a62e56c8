import type {Answers} from './answers.ts'
import type {PageKind} from './may-be-answered.ts'

export type AnswersByKind = Pick<Answers, 'pause' | 'forget'> & {
  of: (kind: PageKind, path: string) => ReturnType<Answers['of']>
}

/** Each kind of page in its own memory, so that none makes another's go; a change is news for all of them. */
export function answersByKind(kinds: Readonly<Record<PageKind, Answers>>): AnswersByKind {
  const all = Object.values(kinds)
  return {
    of: (kind, path) => kinds[kind].of(path),
    pause() {
      const ends = all.map(({pause}) => pause())
      return () => {
        for (const end of ends) end()
      }
    },
    forget() {
      for (const {forget} of all) forget()
    },
  }
}
