import '../ui/styles.ts'
import type {Metadata} from 'next'

import {loadLibrary} from '../loaders/library.ts'
import {loadSiteSettings} from '../loaders/site-settings.ts'
import {messages} from '../messages/messages.ts'
import {siteMetadata, siteViewport} from '../seo/site-metadata.ts'
import {NotFoundInSpanish} from '../views/not-found/not-found-in-spanish.tsx'
import {NotFoundPage} from '../views/not-found/not-found-page.tsx'
import {SiteDocument} from '../views/site/site-document.tsx'

const words = messages('en')

export async function generateMetadata(): Promise<Metadata> {
  return {...(await siteMetadata('en')), title: {absolute: words.notFound.title}}
}

export const viewport = siteViewport

/** An address that leads to nothing, in any language: no layout stands around it, so it brings its own document. */
export default async function GlobalNotFound() {
  return (
    <SiteDocument locale="en" settings={await loadSiteSettings()}>
      <NotFoundPage guides={await loadLibrary()} words={words.notFound} parts={words.site.parts} />
      <NotFoundInSpanish words={messages('es')} />
    </SiteDocument>
  )
}
