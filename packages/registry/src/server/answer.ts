/** What the local registry says no with: a status and plain text, as the registry's own errors are. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export type Answer = {
  status: number
  contentType: string
  body: string
  headers?: Record<string, string>
}

export const jsonAnswer = (value: unknown): Answer => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(value),
})

export const textAnswer = (status: number, body: string): Answer => ({
  status,
  contentType: 'text/plain',
  body,
})
