import {TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialIndex} from '../../../loaders/trial-directory.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {addressOf} from '../../../trials/address.ts'
import {answerDirectory} from '../../../trials/answer.ts'
import {depth, directoryPath, parseState, stateQuery} from '../../../trials/directory-state.ts'
import {DirectoryPage} from '../../../views/trials/directory-page.tsx'

/** Rendered for each address, whole before it is sent: it works as a plain form, without JavaScript. */
export const instant = false

const {trials: words} = messages('en')

export async function generateMetadata({searchParams}: PageProps<'/trials'>): Promise<Metadata> {
  const {state} = parseState(addressOf(await searchParams))
  const query = stateQuery(state)
  return {
    title: words.directory.title,
    description: words.directory.description,
    alternates: {
      canonical: directoryPath(state, {page: state.page}),
      types: {'application/atom+xml': `/trials/feed.atom${query === '' ? '' : `?${query}`}`},
    },
    // One filter is a page worth finding; their combinations are without end.
    ...(depth(state) > 1 ? {robots: {index: false, follow: true}} : {}),
  }
}

export default async function Page({searchParams}: PageProps<'/trials'>) {
  const {state, ignored} = parseState(addressOf(await searchParams))
  const answer = answerDirectory(await loadTrialIndex(), state, words.facets)
  return (
    <>
      <PageData here={{name: messages('en').site.parts.trials, path: TRIALS_PATH}} />
      <DirectoryPage state={state} answer={answer} ignored={ignored} words={words} />
    </>
  )
}
