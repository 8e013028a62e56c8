import {draftClient} from '../../../../loaders/content-lake.ts'
import {isPreview} from '../../../../loaders/read-lake.ts'
import {followChanges} from '../../../../preview/follow-changes.ts'
import {refusal} from '../../../../preview/preview-errors.ts'

/** Tells the page of an editor that drafts have changed, as server-sent events. */
export async function GET(request: Request): Promise<Response> {
  if (draftClient === undefined || !(await isPreview())) return refusal('NOT_IN_PREVIEW')
  return (await followChanges(draftClient, request.signal)) ?? refusal('LAKE_AWAY')
}
