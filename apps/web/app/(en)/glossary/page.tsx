import {GLOSSARY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadGlossary} from '../../../loaders/glossary.ts'
import {messages} from '../../../messages/messages.ts'
import {GlossaryPage} from '../../../views/glossary/glossary-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {glossary: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: GLOSSARY_PATH},
}

export default async function Page() {
  return <GlossaryPage terms={await loadGlossary()} words={words} />
}
