import type {PresenceEvent} from './rpc.ts'

/** One connection, as its room knows it. */
export type Member = {tell: (event: PresenceEvent) => void}

/** Who is in one dataset: a session is one browser tab of one user. */
export type Room = {
  enter: (member: Member) => void
  /** Tells the others that the member's sessions are over. */
  leave: (member: Member) => void
  /** False when the session is another user's: nobody speaks for somebody else. */
  claim: (session: string, userId: string, member: Member) => boolean
  tellOthers: (event: PresenceEvent, member: Member) => void
  /** Ends one session of the member. */
  end: (session: string, member: Member) => void
}

export function createRoom(): Room {
  const members = new Set<Member>()
  const sessions = new Map<string, {userId: string; member: Member}>()

  const tellOthers = (event: PresenceEvent, member: Member) => {
    for (const other of members) if (other !== member) other.tell(event)
  }
  const end = (session: string, member: Member) => {
    const known = sessions.get(session)
    // A tab that has reconnected already goes on: its old connection ends nothing.
    if (known?.member !== member) return
    sessions.delete(session)
    tellOthers({type: 'disconnect', i: known.userId, m: {session}}, member)
  }

  return {
    enter: (member) => {
      members.add(member)
    },
    leave: (member) => {
      members.delete(member)
      for (const session of sessions.keys()) end(session, member)
    },
    claim: (session, userId, member) => {
      const known = sessions.get(session)
      if (known && known.userId !== userId) return false
      sessions.set(session, {userId, member})
      return true
    },
    tellOthers,
    end,
  }
}
