import {TREATMENTS_PATH, modalityPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadModalities} from '../../../loaders/modality.ts'
import {messages} from '../../../messages/messages.ts'
import {listJsonLd} from '../../../seo/list-json-ld.ts'
import {PageData} from '../../../seo/page-data.tsx'
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
  const modalities = await loadModalities()
  return (
    <>
      <PageData
        here={{name: words.title, path: TREATMENTS_PATH}}
        nodes={(urlOf) => [
          listJsonLd(
            modalities.map(({slug}) => modalityPath(slug)),
            urlOf,
          ),
        ]}
      />
      <TreatmentsPage modalities={modalities} words={words} />
    </>
  )
}
