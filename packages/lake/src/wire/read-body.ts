import type {z} from 'zod'

import {isTooDeep, type Json, MAX_NESTING, parseJson} from '../domain/json.ts'
import {LakeError} from '../errors.ts'

/** Reads a JSON body of at most `maxBytes` and fits it to its shape; throws badRequest or tooLarge. */
export async function readJson<Shape>(
  request: Request,
  shape: z.ZodType<Shape>,
  maxBytes: number,
): Promise<Shape> {
  const text = await readText(request, maxBytes)
  const value = parseJson(text)
  if (value === undefined) {
    const problem = isTooDeep(text) ? `nested deeper than ${MAX_NESTING} levels` : 'no valid JSON'
    throw new LakeError('badRequest', `The body is ${problem}.`)
  }
  return fit(value, shape)
}

/** Fits a value to its shape; throws badRequest that names the first places that do not fit. */
export function fit<Shape>(value: Json, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues
    .slice(0, 3)
    .map(({path, message}) => `${path.join('.') || 'body'}: ${message}`)
  throw new LakeError('badRequest', `The request does not fit: ${places.join('; ')}`)
}

/** Reads a body as text, and stops reading when it is longer than allowed. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, maxBytes))
}

/** Reads a body, and stops reading when it is longer than allowed. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let total = 0
  if (request.body) {
    for await (const chunk of request.body) {
      total += chunk.byteLength
      if (total > maxBytes) throw new LakeError('tooLarge', `The body is larger than ${maxBytes} bytes.`)
      chunks.push(chunk)
    }
  }
  const bytes = new Uint8Array(total)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
