import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

import {canonicalJson} from '../rules/canonical-json.ts'
import {type Passage, passageName} from './passages.ts'

/**
 * The fingerprint of the words that a translation was made from, as `sha256-` and 64 hex digits. It is of the words
 * and their places alone: what nobody translates (a date, a source, the order of rows) can change without it.
 */
export function sourceHash(passages: readonly Passage[]): string {
  const content = passages
    .map((passage) => [passageName(passage), passage.text])
    .toSorted(([left = ''], [right = '']) => (left < right ? -1 : 1))
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))}`
}
