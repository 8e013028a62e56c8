/**
 * Keys of rows, made from what a row is about and not from where it stands or what may change in it: a site keeps its
 * key when its status changes, so that two snapshots can be compared row by row.
 */
export function withKeys<Row extends object>(
  rows: readonly Row[],
  identity: (row: Row) => readonly (string | undefined)[],
): (Row & {_key: string})[] {
  const uses = new Map<string, number>()
  return rows.map((row) => {
    const base = keyOf(identity(row))
    const use = (uses.get(base) ?? 0) + 1
    uses.set(base, use)
    // Registries hold several "Research Site, Chicago": each needs a key of its own.
    return {_key: use === 1 ? base : `${base}-${use}`, ...row}
  })
}

function keyOf(parts: readonly (string | undefined)[]): string {
  return hashOf(parts.map((part) => part?.trim().toLowerCase().replaceAll(/\s+/g, ' ') ?? '').join('\u0000'))
}

/** cyrb53 (public domain): 53 bits, synchronous and quick, for the hundreds of rows of thousands of records. */
function hashOf(text: string): string {
  let left = 0xdeadbeef
  let right = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    left = Math.imul(left ^ code, 2_654_435_761)
    right = Math.imul(right ^ code, 1_597_334_677)
  }
  left = Math.imul(left ^ (left >>> 16), 2_246_822_507) ^ Math.imul(right ^ (right >>> 13), 3_266_489_909)
  right = Math.imul(right ^ (right >>> 16), 2_246_822_507) ^ Math.imul(left ^ (left >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & right) + (left >>> 0)).toString(16).padStart(14, '0')
}
