import {answerCalendar} from '../../../../events/calendar-answer.ts'
import {loadEvents} from '../../../../loaders/events.ts'

/** Every event that is still listed, to be followed by a calendar. */
export async function GET(): Promise<Response> {
  const {coming, over} = await loadEvents()
  return answerCalendar([...over.toReversed(), ...coming])
}
