import 'server-only'
import type {Parsed} from '@healing-library/content/contracts/parse-reduced'
import {cacheLife, cacheTag} from 'next/cache'

import {LIBRARY_TAG} from '../revalidation/tags-to-expire.ts'
import {log} from './content-lake.ts'

/** Tags renew a page at once. The hour is for the webhook that never came; `stale` is the browser's own cache. */
const FRESH = {stale: 60, revalidate: 3600, expire: 31_536_000}
/** A page made from kept results looks for the Content Lake again soon, without keeping anybody waiting. */
const KEPT = {stale: 60, revalidate: 10, expire: 31_536_000}

/** Next takes 128 tags a call and drops the rest with a warning; a page may have more (docs: cacheTag). */
const TAGS_A_CALL = 100

/**
 * To be called inside 'use cache': the tags and the life of what was just loaded. After `secondsLeft` nobody gets this
 * page any more: the next visitor waits for a new one.
 */
export function cachePage({
  tags,
  isKept,
  secondsLeft,
}: {
  tags: readonly string[]
  isKept: boolean
  secondsLeft?: number | undefined
}): void {
  const life = isKept ? KEPT : FRESH
  cacheLife(
    secondsLeft === undefined
      ? life
      : {...life, revalidate: Math.min(life.revalidate, secondsLeft - 1), expire: secondsLeft},
  )
  cacheTag(LIBRARY_TAG)
  for (let from = 0; from < tags.length; from += TAGS_A_CALL)
    cacheTag(...tags.slice(from, from + TAGS_A_CALL))
}

/** Names what did not fit in the log; what did fit is shown. */
export function reportProblems<Value>({value, problems}: Parsed<Value>): Value | null {
  for (const problem of problems) log.warn('content-misfit', problem)
  return value
}
