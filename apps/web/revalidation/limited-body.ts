/**
 * Reads a body, and stops reading when it is longer than allowed: undefined. Whoever reads first and measures then holds
 * in memory whatever a stranger sends.
 */
export async function limitedBody(
  {body, headers}: Pick<Request, 'body' | 'headers'>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(headers.get('content-length')) > maxBytes) return undefined
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  const reader = body?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    sizeBytes += piece.value.byteLength
    if (sizeBytes > maxBytes) {
      await reader?.cancel().catch(() => {})
      return undefined
    }
    pieces.push(piece.value)
  }
  const bytes = new Uint8Array(sizeBytes)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}
