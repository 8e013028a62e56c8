import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {PartialDate} from '../../../ui/partial-date.tsx'
import {Timeline} from '../../../ui/timeline.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

export const historySection: GuideSection = {
  id: 'history',
  title: 'History',
  isPresent: ({timeline}) => timeline.length > 0,
  citations: ({timeline}) => ofRows(timeline),
  render: ({timeline}, footnotes) => (
    <Timeline
      entries={timeline.map((event) => ({
        key: event._key,
        mark: <PartialDate value={event.date} words={formatPartialDate(event.date)} />,
        title: (
          <>
            {event.title}
            <Citations citations={event.citations} footnotes={footnotes} />
          </>
        ),
        body: event.body === null ? null : <p>{event.body}</p>,
      }))}
    />
  ),
}
