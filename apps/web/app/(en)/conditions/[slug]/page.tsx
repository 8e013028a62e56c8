import {conditionPath, CONDITIONS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadCondition} from '../../../../loaders/condition.ts'
import {staticSlugs} from '../../../../loaders/page-slugs.ts'
import {messages} from '../../../../messages/messages.ts'
import {conditionJsonLd} from '../../../../seo/condition-json-ld.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {ConditionPage} from '../../../../views/conditions/condition-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {guide: guideWords, conditions: words} = messages('en')

export const generateStaticParams = () => staticSlugs('condition')

export async function generateMetadata({params}: PageProps<'/conditions/[slug]'>): Promise<Metadata> {
  const loaded = await loadCondition((await params).slug)
  if (loaded === null) return {title: 'Page not found'}
  const {title, deck, slug} = loaded.condition
  return {title, description: deck, alternates: {canonical: conditionPath(slug)}}
}

export default async function Page({params}: PageProps<'/conditions/[slug]'>) {
  const loaded = await loadCondition((await params).slug)
  if (loaded === null) notFound()
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.conditions, path: CONDITIONS_PATH}]}
        here={{name: loaded.condition.title, path: conditionPath(loaded.condition.slug)}}
        nodes={(urlOf) => conditionJsonLd(loaded.condition, loaded.review, urlOf)}
      />
      <ConditionPage {...loaded} words={words} guideWords={guideWords} />
    </>
  )
}
