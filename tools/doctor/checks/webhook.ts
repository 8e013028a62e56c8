import {encodeSignatureHeader} from '@sanity/webhook'

import type {Check} from '../doctor-context.ts'
import {siteTakesSignature, webhookOfLake} from './webhook-here.ts'
import {webhookOfProject} from './webhook-hosted.ts'

/** Whether the site hears of what is published: the sender's end, then the site's. */
export const checkWebhook: Check = async (context) => {
  const {kind} = context.environment.contentLake
  const sign = (body: string, secret: string) => encodeSignatureHeader(body, context.nowMs(), secret)
  return [
    ...(await (kind === 'hosted' ? webhookOfProject(context) : webhookOfLake(context))),
    ...(await siteTakesSignature(context, sign)),
  ]
}
