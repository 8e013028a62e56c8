import 'server-only'
import type {Parsed} from '@healing-library/content/contracts/parse-reduced'

import {cachePage, reportProblems} from './page-cache.ts'
import {type Ask, readLake} from './read-lake.ts'

type Reading<Raw, Value> = {
  /** The text of the query and its parameters: what was read is kept under them. */
  query: string
  params?: Readonly<Record<string, unknown>>
  ask: Ask<Raw>
  parse: (raw: unknown) => Parsed<Value>
  tags: (raw: Raw) => readonly string[]
  /** After so many seconds nobody may get what was read any more; undefined where it may stand. */
  secondsLeft?: (value: Value) => number | undefined
}

/**
 * What a page shows, read once and kept until one of its tags is expired. To be called inside 'use cache'. Null where
 * there is no such document, which is kept, too. While the Content Lake is away it is what was read last.
 * In the draft preview it is what the drafts say, read anew each time.
 */
export async function readContent<Raw, Value>({
  query,
  params,
  ask,
  parse,
  tags,
  secondsLeft,
}: Reading<Raw, Value>): Promise<Value | null> {
  const name = params === undefined ? query : `${query} ${JSON.stringify(params)}`
  const {result, isKept} = await readLake(name, ask)
  const value = reportProblems(parse(result))
  cachePage({
    tags: tags(result),
    isKept,
    secondsLeft: value === null ? undefined : secondsLeft?.(value),
  })
  return value
}
