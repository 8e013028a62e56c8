import {RegistryError} from '../errors.ts'

const inMebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`

/** The body as text, read no further than the cap: a registry's page is a few megabytes, never hundreds. */
export async function readBody(response: Response, maxBytes: number, url: string): Promise<string> {
  const tooLarge = () =>
    new RegistryError(
      'tooLarge',
      `The answer is larger than ${inMebibytes(maxBytes)} and was not read. Ask for fewer records a page.`,
      {url, status: response.status},
    )
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > maxBytes) {
    await response.body?.cancel()
    throw tooLarge()
  }
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let sizeBytes = 0
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return text + decoder.decode()
    sizeBytes += value.byteLength
    if (sizeBytes > maxBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    text += decoder.decode(value, {stream: true})
  }
}
