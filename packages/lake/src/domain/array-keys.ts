import {createHash} from 'node:crypto'

import {isJsonObject, type Json} from './json.ts'

/**
 * Gives each object in an array the `_key` that it lacks (`autoGenerateArrayKeys`): 12 hexadecimal digits made of
 * the transaction, the place and the content, so that a repeated request gives the same keys. Answers the same
 * value when nothing lacked.
 */
export function withArrayKeys(value: Json, transactionId: string, path = ''): Json {
  if (Array.isArray(value)) return withKeys(value, transactionId, path)
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value)
  const next = entries.map(([key, item]): [string, Json] => [
    key,
    withArrayKeys(item, transactionId, `${path}.${key}`),
  ])
  const same = next.every(([, item], index) => item === entries[index]?.[1])
  return same ? value : Object.fromEntries(next)
}

function withKeys(list: Json[], transactionId: string, path: string): Json[] {
  const taken = new Set(list.flatMap((item) => (isJsonObject(item) ? [item['_key']] : [])))
  const items = list.map((item, index) => {
    const inner = withArrayKeys(item, transactionId, `${path}[${index}]`)
    if (!isJsonObject(inner) || '_key' in inner) return inner
    const seed = JSON.stringify([transactionId, path, index, inner])
    let key = keyOf(seed)
    // The same object at the same place, written twice by one transaction.
    for (let attempt = 1; taken.has(key); attempt += 1) key = keyOf(`${seed}#${attempt}`)
    taken.add(key)
    return {_key: key, ...inner}
  })
  return items.every((item, index) => item === list[index]) ? list : items
}

function keyOf(seed: string): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, 12)
}
