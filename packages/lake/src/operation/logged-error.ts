const PERSONAL: readonly (readonly [RegExp, string])[] = [
  [/\?\S+/g, '?…'],
  [/[^\s"'<>@/:]+@[^\s"'<>@/:]+\.[a-z]{2,}/gi, '[e-mail]'],
  [/\bBearer\s+\S+/gi, 'Bearer […]'],
]

const scrubbed = (text: string): string =>
  PERSONAL.reduce((left, [pattern, put]) => left.replaceAll(pattern, put), text)

/** An error as a log may hold it: not the query and the documents that it is about, which it carries along. */
export function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return {message: scrubbed(String(error))}
  return {
    type: error.name,
    ...('code' in error ? {code: String(error.code)} : {}),
    message: scrubbed(error.message),
    stack: scrubbed(error.stack ?? ''),
    ...(error.cause instanceof Error ? {cause: scrubbed(error.cause.message)} : {}),
  }
}
