import {createHash} from 'node:crypto'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'

import type {Coding} from './content-coding.ts'

/** Close to the best that Brotli does to a guide, in a few milliseconds. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 9

/** Of one connection (RFC 9110, 7.6.1), or said anew for each form of an answer. */
const NOT_KEPT = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'date',
  'etag',
  'vary',
])

/** Names and values in turns, as they are sent. */
type RawHeaders = readonly string[]

/** A page, ready to be sent in each form that somebody may ask for. */
export type Answer = {
  etag: string
  /** What says that a reader has it already. */
  unchanged: RawHeaders
  forms: Readonly<Record<Coding, {headers: RawHeaders; body: Buffer}>>
  /** Of all forms. */
  sizeBytes: number
}

/** What an answer is made of. */
export type Made = {rawHeaders: RawHeaders; vary: string | undefined; body: Buffer}

/** Compresses a page once for all who will read it: not at all where it is what it was before. */
export async function makeAnswer({rawHeaders, vary, body}: Made, before?: Answer): Promise<Answer> {
  // Weak: the same for each form, which differ in their bytes.
  const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
  const [br, compressed] =
    before?.etag === etag
      ? [before.forms.br.body, before.forms.gzip.body]
      : await Promise.all([
          promisify(brotliCompress)(body, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
              [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
            },
          }),
          promisify(gzip)(body, {level: GZIP_LEVEL}),
        ])
  const unchanged = [...kept(rawHeaders), 'etag', etag, 'vary', varyingByCoding(vary)]
  const form = (of: Buffer, coding?: Coding) => ({
    body: of,
    headers: [
      ...unchanged,
      'content-length',
      String(of.length),
      ...(coding === undefined ? [] : ['content-encoding', coding]),
    ],
  })
  return {
    etag,
    unchanged,
    forms: {br: form(br, 'br'), gzip: form(compressed, 'gzip'), identity: form(body)},
    sizeBytes: br.length + compressed.length + body.length,
  }
}

const kept = (raw: RawHeaders): string[] =>
  raw.filter((_, at) => !NOT_KEPT.has((raw[at - (at % 2)] ?? '').toLowerCase()))

function varyingByCoding(vary: string | undefined): string {
  if (vary === undefined || vary === '') return 'Accept-Encoding'
  return /(?:^|,)\s*accept-encoding\s*(?:,|$)/i.test(vary) ? vary : `${vary}, Accept-Encoding`
}
