import {guidePath, translatedGuidePath} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {environment} from '../../../../../../config.ts'
import {loadTranslatedGuide} from '../../../../../../loaders/translated-guide.ts'
import {loadTranslatedSettings} from '../../../../../../loaders/translated-settings.ts'
import {staticTranslatedSlugs} from '../../../../../../loaders/translated-slugs.ts'
import {messages} from '../../../../../../messages/messages.ts'
import {GuidePaper} from '../../../../../../views/guide/guide-paper.tsx'
import {TranslationNotice} from '../../../../../../views/translation/translation-notice.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const generateStaticParams = () => staticTranslatedSlugs('es')

const words = messages('es')

/** The same words as the guide's own page, which is the one to be found. */
export async function generateMetadata({params}: PageProps<'/es/library/[slug]/print'>): Promise<Metadata> {
  const {slug} = await params
  const loaded = await loadTranslatedGuide('es', slug)
  if (loaded === null) return {title: words.notFound.title}
  const {guide} = loaded
  return {
    title: words.guide.print.title(guide.title),
    description: guide.deck,
    alternates: {canonical: translatedGuidePath('es', guide.slug)},
    robots: {index: false, follow: true},
  }
}

export default async function Page({params}: PageProps<'/es/library/[slug]/print'>) {
  const {slug} = await params
  const loaded = await loadTranslatedGuide('es', slug)
  if (loaded === null) notFound()
  const {guide, review, facts} = loaded
  const settings = await loadTranslatedSettings('es')
  return (
    <div data-print-alone="">
      <TranslationNotice
        facts={facts}
        source={guidePath(guide.slug)}
        words={words.translation}
        titles={words.guide.titles}
      />
      <GuidePaper
        guide={guide}
        review={review}
        words={words.guide}
        helplines={settings?.helplines ?? []}
        glossary={[]}
        siteTitle={settings?.title ?? words.site.name}
        address={new URL(translatedGuidePath('es', guide.slug), environment.siteUrl).href}
      />
    </div>
  )
}
