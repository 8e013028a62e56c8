import {
  guidePath,
  HOME_PATH,
  LIBRARY_PATH,
  translatedGuidePath,
  translatedPath,
} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadTranslatedGuide} from '../../../../../loaders/translated-guide.ts'
import {loadTranslatedSettings} from '../../../../../loaders/translated-settings.ts'
import {staticTranslatedSlugs} from '../../../../../loaders/translated-slugs.ts'
import {messages} from '../../../../../messages/messages.ts'
import {guideJsonLd} from '../../../../../seo/guide-json-ld.ts'
import {guideAlternates} from '../../../../../seo/language-alternates.ts'
import {PageData} from '../../../../../seo/page-data.tsx'
import {GuidePage} from '../../../../../views/guide/guide-page.tsx'
import {TranslationNotice} from '../../../../../views/translation/translation-notice.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const generateStaticParams = () => staticTranslatedSlugs('es')

const words = messages('es')

export async function generateMetadata({params}: PageProps<'/es/library/[slug]'>): Promise<Metadata> {
  const {slug} = await params
  const loaded = await loadTranslatedGuide('es', slug)
  if (loaded === null) return {title: words.notFound.title}
  const {guide} = loaded
  return {
    title: guide.title,
    description: guide.deck,
    alternates: guideAlternates('es', guide.slug, ['es']),
  }
}

export default async function Page({params}: PageProps<'/es/library/[slug]'>) {
  const {slug} = await params
  const loaded = await loadTranslatedGuide('es', slug)
  if (loaded === null) notFound()
  const {guide, review, facts} = loaded
  const settings = await loadTranslatedSettings('es')
  const path = translatedGuidePath('es', guide.slug)
  return (
    <>
      <PageData
        locale="es"
        home={translatedPath('es', HOME_PATH) ?? HOME_PATH}
        above={[{name: words.site.parts.library, path: translatedPath('es', LIBRARY_PATH) ?? LIBRARY_PATH}]}
        here={{name: guide.title, path}}
        nodes={(urlOf) => guideJsonLd({guide, review, words: words.guide, locale: 'es', path}, urlOf)}
      />
      <TranslationNotice
        facts={facts}
        source={guidePath(guide.slug)}
        words={words.translation}
        titles={words.guide.titles}
      />
      <GuidePage guide={guide} review={review} words={words.guide} helplines={settings?.helplines ?? []} />
    </>
  )
}
