import {publicationPath, RESEARCH_FEED_PATH, RESEARCH_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadResearch} from '../../../loaders/research.ts'
import {messages} from '../../../messages/messages.ts'
import {viewsOf} from '../../../research/views.ts'
import {listJsonLd} from '../../../seo/list-json-ld.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {ResearchPage} from '../../../views/research/research-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {research: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: RESEARCH_PATH, types: {'application/atom+xml': RESEARCH_FEED_PATH}},
}

export default async function Page() {
  const entries = await loadResearch()
  return (
    <>
      <PageData
        here={{name: words.title, path: RESEARCH_PATH}}
        nodes={(urlOf) => [
          listJsonLd(
            entries.map(({_id}) => publicationPath(_id)),
            urlOf,
          ),
        ]}
      />
      <ResearchPage entries={entries} views={viewsOf(entries, words.viewNames)} words={words} />
    </>
  )
}
