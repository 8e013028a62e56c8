import {PartialDate} from '../../../ui/partial-date.tsx'
import {Timeline} from '../../../ui/timeline.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'
import {HistoryDrawing} from '../pictures/history-drawing.tsx'

export const historySection: GuideSection = {
  id: 'history',
  isPresent: ({timeline}) => timeline.length > 0,
  citations: ({timeline}) => ofRows(timeline),
  render: ({timeline}, footnotes, words) => (
    <>
      <HistoryDrawing timeline={timeline} words={words} />
      <Timeline
        entries={timeline.map((event) => ({
          key: event._key,
          mark: <PartialDate value={event.date} words={words.formats.date(event.date)} />,
          title: (
            <>
              {event.title}
              <Citations citations={event.citations} footnotes={footnotes} />
            </>
          ),
          body: event.body === null ? null : <p>{event.body}</p>,
        }))}
      />
    </>
  ),
}
