/** What the local registry says no with: a status and plain text, as the registry's own errors are. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** What the local registry sends: a whole body as text. */
export type Answer = {
  status: number
  contentType: string
  body: string
  headers?: Record<string, string>
}

/** 200, as the registry answers what it has. */
export const jsonAnswer = (value: unknown): Answer => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(value),
})

/** Plain text, as the registry words its errors. */
export const textAnswer = (status: number, body: string): Answer => ({
  status,
  contentType: 'text/plain',
  body,
})
