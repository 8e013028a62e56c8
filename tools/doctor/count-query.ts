import {z} from 'zod'

import type {Answer, AskLake} from './ask-lake.ts'

const counted = z.object({result: z.number()})

/** How many documents a filter finds for who asks, past every perspective; or the answer that was none. */
export async function countDocuments(
  askLake: AskLake,
  {dataset, filter, token}: {dataset: string; filter: string; token?: string | undefined},
): Promise<number | Exclude<Answer, {status: 200}>> {
  const search = new URLSearchParams({query: `count(*[${filter}])`, perspective: 'raw'})
  const answer = await askLake(`/data/query/${dataset}?${search}`, {token})
  if (answer.kind === 'answered' && answer.status === 200) {
    const body = counted.safeParse(answer.body)
    if (body.success) return body.data.result
  }
  return answer
}

/** What went wrong, in words of this project: for an answer that was not the one that was asked for. */
export function describe(answer: Answer): string {
  if (answer.kind === 'unreachable') return `${answer.address} does not answer (${answer.reason})`
  const message = z.object({message: z.string()}).safeParse(answer.body)
  return `answered ${answer.status}${message.success ? `: ${message.data.message}` : ''}`
}
