import {EVENTS_CALENDAR_PATH, EVENTS_PATH, eventPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadEvents} from '../../../loaders/events.ts'
import {messages} from '../../../messages/messages.ts'
import {listJsonLd} from '../../../seo/list-json-ld.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {EventsPage} from '../../../views/events/events-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').events

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: EVENTS_PATH, types: {'text/calendar': EVENTS_CALENDAR_PATH}},
}

export default async function Page() {
  const {coming, over} = await loadEvents()
  return (
    <>
      <PageData
        here={{name: words.title, path: EVENTS_PATH}}
        nodes={(urlOf) => [
          listJsonLd(
            [...coming, ...over].map(({slug}) => eventPath(slug)),
            urlOf,
          ),
        ]}
      />
      <EventsPage coming={coming} over={over} words={words} />
    </>
  )
}
