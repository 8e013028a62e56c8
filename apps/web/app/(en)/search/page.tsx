import {SEARCH_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {cache} from 'react'

import {loadSearch} from '../../../loaders/search.ts'
import {loadSiteSettings} from '../../../loaders/site-settings.ts'
import {messages} from '../../../messages/messages.ts'
import {answerSearch} from '../../../search/answer-search.ts'
import {parseSearch, searchPath} from '../../../search/search-state.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {addressOf} from '../../../trials/address.ts'
import {SearchPage} from '../../../views/search/search-page.tsx'

/** Rendered for each address, whole before it is sent: it works as a plain form, without JavaScript. */
export const instant = false

const {search: words, site} = messages('en')

/** Once a request: the title of the page says how much was found. */
const answerTo = cache(async (address: string) =>
  answerSearch(await loadSearch(), parseSearch(new URLSearchParams(address))),
)

export async function generateMetadata({searchParams}: PageProps<'/search'>): Promise<Metadata> {
  const address = addressOf(await searchParams)
  const state = parseSearch(address)
  const canonical = searchPath(state)
  if (state.text === '') {
    return {title: words.title, description: words.description, alternates: {canonical}}
  }
  const {total} = await answerTo(address.toString())
  return {
    title: words.titleOf(state.text, words.results(total)),
    description: words.description,
    alternates: {canonical},
    // What people look for is no page of the library.
    robots: {index: false, follow: true},
  }
}

export default async function Page({searchParams}: PageProps<'/search'>) {
  const address = addressOf(await searchParams)
  const [answer, settings] = await Promise.all([answerTo(address.toString()), loadSiteSettings()])
  return (
    <>
      <PageData here={{name: words.title, path: SEARCH_PATH}} />
      <SearchPage
        state={parseSearch(address)}
        answer={answer}
        helplines={settings?.helplines ?? []}
        words={words}
        site={site}
      />
    </>
  )
}
