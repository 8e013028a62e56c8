export type Steps = {
  /** Runs one step: prints what it is when it begins, and how long it took when it is done. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>
  line(text: string): void
}

const NAME_WIDTH = 58

/** `nowMs` counts from any fixed point. */
export function createSteps(write: (text: string) => void, nowMs: () => number): Steps {
  return {
    async step(name, work) {
      const beganMs = nowMs()
      write(`  ${name.padEnd(NAME_WIDTH, ' ')}`)
      try {
        const result = await work()
        write(`${seconds(nowMs() - beganMs)}\n`)
        return result
      } catch (error) {
        write('failed\n')
        throw error
      }
    },
    line: (text) => write(`${text}\n`),
  }
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).padStart(5, ' ')} s`
}
