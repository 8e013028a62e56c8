import {DESIGN_PATH, ABOUT_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {DesignPage} from '../../../../views/design/design-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').design

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: DESIGN_PATH},
}

export default function Page() {
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.about, path: ABOUT_PATH}]}
        here={{name: words.title, path: DESIGN_PATH}}
      />
      <DesignPage words={words} />
    </>
  )
}
