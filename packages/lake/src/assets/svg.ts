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
]

/** Throws unsupportedType, with the reason, for an SVG that could do more than be looked at. */
export function checkSvg(bytes: Uint8Array): void {
  const text = decoded(bytes)
  const refused =
    text === undefined ? 'text that is not UTF-8' : REFUSED.find(([pattern]) => pattern.test(text))?.[1]
  if (refused === undefined) return
  throw new LakeError(
    'unsupportedType',
    `This SVG holds ${refused}, and is not taken. Export it without, or upload a PNG.`,
  )
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
