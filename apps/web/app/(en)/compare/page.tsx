import {COMPARE_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadLibrary} from '../../../loaders/library.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {ComparePage} from '../../../views/compare/compare-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {compare: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: COMPARE_PATH},
}

export default async function Page() {
  return (
    <>
      <PageData here={{name: words.title, path: COMPARE_PATH}} />
      <ComparePage guides={await loadLibrary()} words={words} />
    </>
  )
}
