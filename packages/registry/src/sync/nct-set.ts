/** Many NCT numbers, eight digits each, in little room: fifty thousand take two megabytes instead of six. */
export type NctSet = {add: (nctId: string) => void; has: (nctId: string) => boolean; size: () => number}

/** It takes whole NCT numbers alone: the letters before the digits are not looked at. */
export function createNctSet(): NctSet {
  const numbers = new Set<number>()
  const numberOf = (nctId: string) => Number(nctId.slice(3))
  return {
    add: (nctId) => {
      numbers.add(numberOf(nctId))
    },
    has: (nctId) => numbers.has(numberOf(nctId)),
    size: () => numbers.size,
  }
}
