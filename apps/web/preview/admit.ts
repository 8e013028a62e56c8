import type {SanityClient} from '@sanity/client'
import {urlSearchParamPreviewPathname, validatePreviewUrl} from '@sanity/preview-url-secret'

import type {PreviewErrorCode} from './preview-errors.ts'

/** Who may see drafts, and where they want to go; or why not. */
export type Admission = {to: string} | {refused: PreviewErrorCode}

/**
 * Reads an address that the Presentation tool made. It names a secret of the last hour, which only somebody who reads
 * drafts could write to the Content Lake, and a page of this site.
 */
export async function admit(address: string, client: SanityClient): Promise<Admission> {
  const to = pathOf(new URL(address).searchParams.get(urlSearchParamPreviewPathname) ?? '/')
  const isValid = await validatePreviewUrl(client, address).then(
    (checked) => checked.isValid,
    () => undefined,
  )
  if (isValid === undefined) return {refused: 'LAKE_AWAY'}
  if (!isValid) return {refused: 'SECRET_INVALID'}
  return to === undefined ? {refused: 'ADDRESS_ELSEWHERE'} : {to}
}

/** An origin that nothing has: what leaves it is an address of somewhere else. */
const HERE = 'http://this-site.invalid'

/** A path of this site; undefined for an address elsewhere, however it is written. */
export function pathOf(address: string): string | undefined {
  const parsed = URL.canParse(address, HERE) ? new URL(address, HERE) : undefined
  if (parsed?.origin !== HERE || !address.startsWith('/')) return undefined
  const path = `${parsed.pathname}${parsed.search}${parsed.hash}`
  // "//host" and "/\host" would be read as an address of a host by who follows it.
  return /^\/[/\\]/.test(path) ? undefined : path
}
