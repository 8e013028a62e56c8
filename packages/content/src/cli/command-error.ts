/** What a command could not do, in words for the person who ran it. `usage` means that the words were wrong. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, {usage = false, cause}: {usage?: boolean; cause?: unknown} = {}) {
    super(message, {cause})
    this.name = 'CommandError'
    this.exitCode = usage ? 2 : 1
  }
}
