/** In whose name something is asked of the query thread. */
export type Asker = {
  /** Nobody knows them: neither signed in nor a process of this library. */
  isStranger: boolean
  /** An account, a token or an address: each has its own turns. */
  name: string
}

/** Those who wait, each behind what they asked themselves: one who asks much makes nobody else wait for all of it. */
export type Turns<One> = {
  join: (one: One) => void
  /** Before everybody of its kind: for what has had its turn once, and was not answered. */
  rejoin: (one: One) => void
  /** Takes out whose turn it is: who belongs here goes before strangers, and of each kind everybody in turn. */
  next: () => One | undefined
  /** Whether anybody but this asker waits. */
  isWaitedForBy: (asker: Asker) => boolean
  /** Takes out everybody. */
  leave: () => One[]
}

export function createTurns<One extends {asker: Asker}>(): Turns<One> {
  const known = new Map<string, One[]>()
  const strangers = new Map<string, One[]>()
  const kindOf = ({isStranger}: Asker) => (isStranger ? strangers : known)

  return {
    join: (one) => {
      const kind = kindOf(one.asker)
      const waiting = kind.get(one.asker.name)
      if (waiting) waiting.push(one)
      else kind.set(one.asker.name, [one])
    },
    rejoin: (one) => {
      const kind = kindOf(one.asker)
      const {name} = one.asker
      const others = [...kind].filter(([each]) => each !== name)
      const own = kind.get(name) ?? []
      kind.clear()
      kind.set(name, [one, ...own])
      for (const [each, waiting] of others) kind.set(each, waiting)
    },
    next: () => nextOf(known) ?? nextOf(strangers),
    isWaitedForBy: (asker) =>
      [known, strangers].some((kind) => kind.size > (kind === kindOf(asker) && kind.has(asker.name) ? 1 : 0)),
    leave: () => {
      const all = [...known.values(), ...strangers.values()].flat()
      known.clear()
      strangers.clear()
      return all
    },
  }
}

/** A map keeps its keys in the order of their coming: who had a turn comes again behind the others. */
function nextOf<One>(kind: Map<string, One[]>): One | undefined {
  const [first] = kind
  if (!first) return undefined
  const [name, waiting] = first
  const one = waiting.shift()
  kind.delete(name)
  if (waiting.length > 0) kind.set(name, waiting)
  return one
}
