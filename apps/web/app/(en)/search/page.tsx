import type {Metadata} from 'next'

import {loadSearch} from '../../../loaders/search.ts'
import {loadSiteSettings} from '../../../loaders/site-settings.ts'
import {messages} from '../../../messages/messages.ts'
import {answerSearch} from '../../../search/answer-search.ts'
import {parseSearch, searchPath} from '../../../search/search-state.ts'
import {addressOf} from '../../../trials/address.ts'
import {SearchPage} from '../../../views/search/search-page.tsx'

/** Rendered for each address, whole before it is sent: it works as a plain form, without JavaScript. */
export const instant = false

const {search: words, site} = messages('en')

export async function generateMetadata({searchParams}: PageProps<'/search'>): Promise<Metadata> {
  const state = parseSearch(addressOf(await searchParams))
  const canonical = searchPath(state)
  if (state.text === '') {
    return {title: words.title, description: words.description, alternates: {canonical}}
  }
  const {total} = answerSearch(await loadSearch(), state)
  return {
    title: words.titleOf(state.text, words.results(total)),
    description: words.description,
    alternates: {canonical},
    // What people look for is no page of the library.
    robots: {index: false, follow: true},
  }
}

export default async function Page({searchParams}: PageProps<'/search'>) {
  const state = parseSearch(addressOf(await searchParams))
  const [indexes, settings] = await Promise.all([loadSearch(), loadSiteSettings()])
  return (
    <SearchPage
      state={state}
      answer={answerSearch(indexes, state)}
      helplines={settings?.helplines ?? []}
      words={words}
      site={site}
    />
  )
}
