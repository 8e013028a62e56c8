import {isSameTitle} from '@healing-library/registry/publications/same-text'

import {INDEX_NAMES} from './answer-words.ts'
import type {Found} from './look-up.ts'

/** Says so when the number leads to quite another title than the one that stands here: wrong DOIs circulate. */
export function otherWork(
  {found}: Pick<Found, 'found'>,
  document: Readonly<Record<string, unknown>>,
): string | undefined {
  const title = document['title']
  if (typeof title !== 'string' || title.trim() === '') return undefined
  const told = [found.title, found.title?.otherwise].find(
    (one) => one !== undefined && !isSameTitle(title, one.value),
  )
  return told === undefined
    ? undefined
    : `By ${INDEX_NAMES[told.source]} this number is of another work: “${told.value}”. Nothing is chosen: check the number first.`
}
