import {eventCalendarPath, eventPath, EVENTS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadEvent} from '../../../../loaders/events.ts'
import {staticSlugs} from '../../../../loaders/page-slugs.ts'
import {messages} from '../../../../messages/messages.ts'
import {eventJsonLd} from '../../../../seo/event-json-ld.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {EventPage} from '../../../../views/events/event-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const generateStaticParams = () => staticSlugs('event')

export async function generateMetadata({params}: PageProps<'/events/[slug]'>): Promise<Metadata> {
  const {slug} = await params
  const loaded = await loadEvent(slug)
  if (loaded === null) return {title: messages('en').notFound.title}
  const {event} = loaded
  return {
    title: event.title,
    description: event.summary,
    alternates: {
      canonical: eventPath(event.slug),
      types: {'text/calendar': eventCalendarPath(event.slug)},
    },
  }
}

export default async function Page({params}: PageProps<'/events/[slug]'>) {
  const {slug} = await params
  const loaded = await loadEvent(slug)
  if (loaded === null) notFound()
  return (
    <>
      <PageData
        above={[{name: messages('en').events.title, path: EVENTS_PATH}]}
        here={{name: loaded.event.title, path: eventPath(loaded.event.slug)}}
        nodes={(urlOf) => [eventJsonLd(loaded.event, urlOf)]}
      />
      <EventPage event={loaded.event} isOver={loaded.isOver} words={messages('en').events} />
    </>
  )
}
