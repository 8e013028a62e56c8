import {ABOUT_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadAboutPage, loadAboutPages} from '../../../loaders/about.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {AboutPage} from '../../../views/about/about-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').about

export async function generateMetadata(): Promise<Metadata> {
  const loaded = await loadAboutPage('about')
  return {
    title: loaded?.page.title ?? words.title,
    description: loaded?.page.deck ?? words.description,
    alternates: {canonical: ABOUT_PATH},
  }
}

export default async function Page() {
  const loaded = await loadAboutPage('about')
  return (
    <>
      <PageData here={{name: loaded?.page.title ?? words.title, path: ABOUT_PATH}} />
      <AboutPage loaded={loaded} others={await loadAboutPages()} words={words} />
    </>
  )
}
