import {libraryForPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadLibraryIndex} from '../../../../../loaders/library.ts'
import {staticSlugs} from '../../../../../loaders/page-slugs.ts'
import {messages} from '../../../../../messages/messages.ts'
import {LibraryForPage} from '../../../../../views/library/library-for-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const generateStaticParams = async () =>
  (await staticSlugs('condition')).map(({slug}) => ({condition: slug}))

const {library: words} = messages('en')

export async function generateMetadata({params}: PageProps<'/library/for/[condition]'>): Promise<Metadata> {
  const {condition} = await load(await params)
  if (condition === undefined) return {}
  return {
    title: words.forCondition.title(condition.title),
    description: words.forCondition.description(condition.title),
    alternates: {canonical: libraryForPath(condition.slug)},
  }
}

export default async function Page({params}: PageProps<'/library/for/[condition]'>) {
  const {index, condition} = await load(await params)
  if (condition === undefined) notFound()
  return <LibraryForPage index={index} condition={condition} words={words} />
}

async function load({condition: asked}: {condition: string}) {
  const index = await loadLibraryIndex()
  return {index, condition: index.conditions.find(({slug}) => slug === decodeURIComponent(asked))}
}
