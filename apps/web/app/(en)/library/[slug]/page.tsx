import {guidePath, LIBRARY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadGlossary} from '../../../../loaders/glossary.ts'
import {staticSlugs} from '../../../../loaders/page-slugs.ts'
import {loadSiteSettings} from '../../../../loaders/site-settings.ts'
import {loadSubstanceGuide} from '../../../../loaders/substance-guide.ts'
import {loadLanguages} from '../../../../loaders/translations.ts'
import {messages} from '../../../../messages/messages.ts'
import {guideJsonLd} from '../../../../seo/guide-json-ld.ts'
import {guideAlternates} from '../../../../seo/language-alternates.ts'
import {JsonLd, PageData} from '../../../../seo/page-data.tsx'
import {GuidePage} from '../../../../views/guide/guide-page.tsx'
import {OtherLanguages} from '../../../../views/translation/other-languages.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const generateStaticParams = () => staticSlugs('substanceGuide')

export async function generateMetadata({params}: PageProps<'/library/[slug]'>): Promise<Metadata> {
  const {slug} = await params
  const loaded = await loadSubstanceGuide(slug)
  if (loaded === null) return {title: 'Page not found'}
  const {guide} = loaded
  return {
    title: guide.title,
    description: guide.deck,
    alternates: guideAlternates('en', guide.slug, await loadLanguages(guide._id)),
  }
}

export default async function Page({params}: PageProps<'/library/[slug]'>) {
  const {slug} = await params
  const loaded = await loadSubstanceGuide(slug)
  if (loaded === null) notFound()
  const {guide, review} = loaded
  const [settings, glossary, languages] = await Promise.all([
    loadSiteSettings(),
    loadGlossary(),
    loadLanguages(guide._id),
  ])
  const {guide: words, site} = messages('en')
  return (
    <>
      <PageData
        above={[{name: site.parts.library, path: LIBRARY_PATH}]}
        here={{name: guide.title, path: guidePath(guide.slug)}}
      />
      <OtherLanguages slug={guide.slug} languages={languages} />
      <GuidePage
        guide={guide}
        review={review}
        words={words}
        helplines={settings?.helplines ?? []}
        glossary={glossary}
        forMachines={<JsonLd nodes={(urlOf) => guideJsonLd({guide, review, words}, urlOf)} />}
      />
    </>
  )
}
