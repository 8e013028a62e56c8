import {z} from 'zod'

import {countAttributes} from '../count-attributes.ts'
import type {Check} from '../doctor-context.ts'
import {type Finding, ok, warning} from '../finding.ts'

/** Of hosted Sanity's free plan; docs/hosted.md names sources and the day they were read. */
const FREE = {documents: 10_000, attributes: 2000}
/** From here on somebody should think of it. */
const NEAR = 0.8

const answered = z.object({result: z.array(z.looseObject({}))})

/** How near the data set is to the limits of the free plan, for hosted Sanity alone. */
export const checkPlan: Check = async ({askLake, environment, tokens}) => {
  const {kind, dataset} = environment.contentLake
  const token = tokens.manage ?? tokens.write ?? tokens.preview ?? tokens.read
  if (kind === 'embedded' || token === undefined) return []
  const search = new URLSearchParams({query: '*', perspective: 'raw'})
  const answer = await askLake(`/data/query/${dataset}?${search}`, {token})
  const documents =
    answer.kind === 'answered' && answer.status === 200
      ? answered.safeParse(answer.body).data?.result
      : undefined
  if (documents === undefined) return []
  return [
    against('plan.documents', 'documents', documents.length),
    against('plan.attributes', 'attributes', countAttributes(documents)),
  ]
}

function against(check: string, what: keyof typeof FREE, count: number): Finding {
  const says = `${count} ${what}; the free plan has room for ${FREE[what]}`
  return count < FREE[what] * NEAR
    ? ok(check, says)
    : warning(check, says, 'see which plan the project is on, and what it allows: sanity.io/manage, Usage.')
}
