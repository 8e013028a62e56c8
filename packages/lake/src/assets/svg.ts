import {LakeError} from '../errors.ts'

/**
 * What an SVG may not hold. The text as a whole is looked at, quotes, comments and CDATA included: something
 * harmless that only looks like one of these is refused, too. Delivery adds a policy that runs nothing.
 */
const REFUSED: [RegExp, string][] = [
  [/<!(?:doctype|entity)/i, 'a document type or entity'],
  [/<\?(?!xml\s)/i, 'a processing instruction'],
  [
    /<\s*(?:[\w.-]+:)?(?:script|foreignobject|iframe|embed|object|audio|video|handler|listener)\b/i,
    'a script or foreign content',
  ],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/(?:java|vb)script\s*:/i, 'a script address'],
  [/@import/i, 'an imported style sheet'],
  [/url\(\s*(?!["']?\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i, 'a reference to something outside'],
  [
    /(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i,
    'a reference to something outside',
  ],
  [/attributename\s*=\s*["']?\s*(?:[\w.-]+:)?href/i, 'a link that changes'],
  // A filter of two lines can keep a processor busy for an hour, and nothing stops it on its way.
  [/<\s*(?:[\w.-]+:)?filter\b/i, 'a filter'],
]

/** An honest drawing is far smaller; a large one is slow to draw, whatever is in it. */
const MAX_BYTES = 2_000_000

/** Throws unsupportedType, with the reason, for an SVG that could do more than be looked at. */
export function checkSvg(bytes: Uint8Array): void {
  if (bytes.byteLength > MAX_BYTES) {
    throw new LakeError(
      'tooLarge',
      `An SVG has at most ${MAX_BYTES} bytes. Make it simpler, or upload a PNG.`,
    )
  }
  const text = decoded(bytes)
  const refused = text === undefined ? 'text that is not UTF-8' : reasonToRefuse(text)
  if (refused === undefined) return
  throw new LakeError(
    'unsupportedType',
    `This SVG holds ${refused}, and is not taken. Export it without, or upload a PNG.`,
  )
}

/** The text as it is written, and as it is read: characters can be written by their numbers, in XML and in CSS. */
function reasonToRefuse(text: string): string | undefined {
  const read = text.replaceAll(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, (_, hex?: string, decimal?: string) =>
    character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  )
  const styled = read.replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) =>
    character(Number.parseInt(hex, 16)),
  )
  // A browser leaves these out of an address before it reads the scheme.
  const joined = styled.replaceAll(/[\t\n\r]/g, '')
  const readings = [text, read, styled, joined]
  return REFUSED.find(([pattern]) => readings.some((reading) => pattern.test(reading)))?.[1]
}

function character(code: number): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD'
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
