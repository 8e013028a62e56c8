import {answerCalendar} from '../../../../../events/calendar-answer.ts'
import {loadEvent} from '../../../../../loaders/events.ts'

/** One event, to be put into a calendar. */
export async function GET(
  _request: Request,
  {params}: RouteContext<'/events/[slug]/event.ics'>,
): Promise<Response> {
  const {slug} = await params
  const loaded = await loadEvent(slug)
  if (loaded !== null) return answerCalendar([loaded.event])
  const message = 'No event has this slug. The events are at /events.'
  return Response.json({error: 'NO_SUCH_EVENT', message}, {status: 404})
}
