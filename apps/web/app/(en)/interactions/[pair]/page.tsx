import {interactionPath, INTERACTIONS_PATH} from '@healing-library/content/paths'
import {INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadPair, staticPairs} from '../../../../loaders/interactions.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {PairPage, severityOf} from '../../../../views/interactions/pair-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {guide: guideWords, interactions: words} = messages('en')

export const generateStaticParams = staticPairs

export async function generateMetadata({params}: PageProps<'/interactions/[pair]'>): Promise<Metadata> {
  const pair = await loadPair((await params).pair)
  if (pair === null) return {title: 'Page not found'}
  const [one, other] = pair.sides
  const severity = INTERACTION_SEVERITIES[severityOf(pair.recorded)]
  return {
    title: words.pair.title(one.name, other.name),
    description: words.pair.description(one.name, other.name, severity.toLowerCase()),
    alternates: {canonical: interactionPath(one.slug, other.slug)},
  }
}

export default async function Page({params}: PageProps<'/interactions/[pair]'>) {
  const pair = await loadPair((await params).pair)
  if (pair === null) notFound()
  const [one, other] = pair.sides
  return (
    <>
      <PageData
        above={[{name: words.title, path: INTERACTIONS_PATH}]}
        here={{name: words.pair.title(one.name, other.name), path: interactionPath(one.slug, other.slug)}}
      />
      <PairPage pair={pair} words={words} guideWords={guideWords} />
    </>
  )
}
