/** Bytes from the first to the last, both counted in, from 0. */
export type ByteRange = {first: number; last: number}

/**
 * What a `Range` header asks for of a body of this size. Undefined: everything, as for several ranges at once and for
 * what is no range of bytes, which a server may pass over. `unsatisfiable`: there are no such bytes.
 * Source: RFC 9110, section 14.
 */
export function byteRange(header: string | null, sizeBytes: number): ByteRange | 'unsatisfiable' | undefined {
  const {first, last} =
    /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/.exec(header?.trim() ?? '')?.groups ?? {}
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes)
    return length === 0 ? 'unsatisfiable' : {first: sizeBytes - length, last: sizeBytes - 1}
  }
  if (last !== '' && Number(last) < Number(first)) return undefined
  if (Number(first) >= sizeBytes) return 'unsatisfiable'
  return {first: Number(first), last: last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)}
}
