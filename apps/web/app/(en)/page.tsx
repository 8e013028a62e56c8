import {FEED_PATH, HOME_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadHome} from '../../loaders/home.ts'
import {messages} from '../../messages/messages.ts'
import {homeJsonLd} from '../../seo/home-json-ld.ts'
import {languageAlternates} from '../../seo/language-alternates.ts'
import {JsonLd} from '../../seo/page-data.tsx'
import {HomePage} from '../../views/home/home-page.tsx'
import {NoContentPage} from '../../views/not-found/no-content-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export async function generateMetadata(): Promise<Metadata> {
  const home = await loadHome()
  return {
    ...(home?.tagline ? {title: {absolute: `${home.title}: ${home.tagline}`}} : {}),
    ...(home?.intro ? {description: home.intro} : {}),
    alternates: {...languageAlternates('en', HOME_PATH), types: {'application/atom+xml': FEED_PATH}},
  }
}

export default async function Page() {
  const home = await loadHome()
  return home === null ? (
    <NoContentPage words={messages('en').notFound} />
  ) : (
    <>
      <JsonLd nodes={(urlOf) => [homeJsonLd(home, urlOf)]} />
      <HomePage home={home} words={messages('en').home} library={messages('en').library.entry} />
    </>
  )
}
