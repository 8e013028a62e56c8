import {modalityPath, TREATMENTS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadModality} from '../../../../loaders/modality.ts'
import {staticSlugs} from '../../../../loaders/page-slugs.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {treatmentJsonLd} from '../../../../seo/treatment-json-ld.ts'
import {TreatmentPage} from '../../../../views/treatments/treatment-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {guide: guideWords, treatments: words} = messages('en')

export const generateStaticParams = () => staticSlugs('modality')

export async function generateMetadata({params}: PageProps<'/treatments/[slug]'>): Promise<Metadata> {
  const loaded = await loadModality((await params).slug)
  if (loaded === null) return {title: 'Page not found'}
  const {title, deck, slug} = loaded.modality
  return {title, description: deck, alternates: {canonical: modalityPath(slug)}}
}

export default async function Page({params}: PageProps<'/treatments/[slug]'>) {
  const loaded = await loadModality((await params).slug)
  if (loaded === null) notFound()
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.treatments, path: TREATMENTS_PATH}]}
        here={{name: loaded.modality.title, path: modalityPath(loaded.modality.slug)}}
        nodes={(urlOf) => treatmentJsonLd(loaded.modality, loaded.review, urlOf)}
      />
      <TreatmentPage {...loaded} words={words} guideWords={guideWords} />
    </>
  )
}
