import {revalidateTag} from 'next/cache'

import {environment} from '../../../config.ts'
import {answerContentChange} from '../../../revalidation/answer-content-change.ts'

export function POST(request: Request): Promise<Response> {
  return answerContentChange(request, {
    secret: environment.webhookSecret,
    nowMs: Date.now,
    expireTag: (tag) => revalidateTag(tag, {expire: 0}),
  })
}
