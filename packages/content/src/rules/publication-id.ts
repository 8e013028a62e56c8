/** Ids of the Content Lake have 128 characters at most; a draft's prefix needs some of them. */
const MOST = 110

/**
 * The id of a publication that is made from its DOI or PMID: the same paper always has the same one, so that it cannot be
 * made twice. Readable, because it stands in an address; no dot, which would make it private. Undefined without a number,
 * and where the DOI is too long.
 */
export function publicationId({
  doi,
  pmid,
}: {
  doi?: string | undefined
  pmid?: string | undefined
}): string | undefined {
  if (doi === undefined) return pmid === undefined ? undefined : `publication-pmid-${pmid}`
  const id = `publication-${doi.toLowerCase().replaceAll(/[^a-z0-9-]/gu, signOf)}`
  return id.length > MOST ? undefined : id
}

/** No two DOIs share an id: every sign that an id cannot have goes another way. */
function signOf(sign: string): string {
  if (sign === '.') return '_'
  if (sign === '/') return '__'
  return `_x${sign.codePointAt(0)?.toString(16) ?? ''}_`
}
