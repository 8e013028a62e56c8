/** Something to be measured: does its work for the numbers from `first` on. */
export type Contender = {name: string; batch: (first: number, count: number) => Promise<void>}

/**
 * The median of the milliseconds that one piece of work takes, for each contender. They take turns, batch by batch, so
 * that whatever else the machine does meets all of them; the first batches only warm code and files.
 */
export async function interleaved(
  contenders: readonly Contender[],
  {rounds, warmUp, count}: {rounds: number; warmUp: number; count: number},
): Promise<number[]> {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, {batch}] of contenders.entries()) {
      const started = performance.now()
      await batch(round * count, count)
      if (round >= warmUp) times[index]?.push((performance.now() - started) / count)
    }
  }
  return times.map(median)
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
