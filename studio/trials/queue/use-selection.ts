import {useState} from 'react'

import type {QueueItem} from './queue-filter.ts'

type Selection = {
  item: QueueItem | undefined
  select: (id: string) => void
  /** Steps over the items, and stays at the ends. */
  move: (step: 1 | -1) => void
  /** Goes to what stands in the place of an item that is about to leave. */
  leave: (ids: readonly string[]) => void
}

/** Which item the keys act on. It keeps its place when the item leaves the queue. */
export function useSelection(items: readonly QueueItem[]): Selection {
  const [selected, setSelected] = useState<{id: string | undefined; place: number}>({
    id: undefined,
    place: -1,
  })
  const at = items.findIndex(({id}) => id === selected.id)

  const selectAt = (index: number) => {
    const place = Math.max(0, Math.min(index, items.length - 1))
    setSelected({id: items[place]?.id, place})
  }
  return {
    item: items[at],
    select: (id) => setSelected({id, place: items.findIndex((item) => item.id === id)}),
    move: (step) => {
      if (at !== -1) selectAt(at + step)
      // What was selected is gone: its place is taken by the next one.
      else selectAt(step === 1 ? Math.max(0, selected.place) : selected.place - 1)
    },
    leave: (ids) => {
      const leaving = new Set(ids)
      const from = at === -1 ? Math.max(0, selected.place) : at
      const next =
        items.slice(from).find(({id}) => !leaving.has(id)) ??
        items.slice(0, from).findLast(({id}) => !leaving.has(id))
      setSelected({id: next?.id, place: from})
    },
  }
}
