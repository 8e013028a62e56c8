import {DESIGN_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {messages} from '../../../../messages/messages.ts'
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
  return <DesignPage words={words} />
}
