export type Steps = {
  /** Runs one step: prints what it is when it begins, and how long it took when it is done. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>
  line(text: string): void
}

const NAME_WIDTH = 58

/** `nowMs` counts from any fixed point. */
export function createSteps(write: (text: string) => void, nowMs: () => number): Steps {
  /** Whether the cursor stands behind the name of a step. */
  let open = false
  const close = (name: string, outcome: string) => {
    write(open ? `${outcome}\n` : `${label(name)}${outcome}\n`)
    open = false
  }
  return {
    async step(name, work) {
      const beganMs = nowMs()
      write(label(name))
      open = true
      try {
        const result = await work()
        close(name, seconds(nowMs() - beganMs))
        return result
      } catch (error) {
        close(name, 'failed')
        throw error
      }
    },
    line(text) {
      write(open ? `\n${text}\n` : `${text}\n`)
      open = false
    },
  }
}

const label = (name: string) => `  ${name.padEnd(NAME_WIDTH, ' ')}`
const seconds = (ms: number) => `${(ms / 1000).toFixed(1).padStart(5, ' ')} s`
