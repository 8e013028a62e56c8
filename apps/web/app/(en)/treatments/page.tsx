import {TREATMENTS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadModalities} from '../../../loaders/modality.ts'
import {messages} from '../../../messages/messages.ts'
import {TreatmentsPage} from '../../../views/treatments/treatments-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {treatments: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: TREATMENTS_PATH},
}

export default async function Page() {
  return <TreatmentsPage modalities={await loadModalities()} words={words} />
}
