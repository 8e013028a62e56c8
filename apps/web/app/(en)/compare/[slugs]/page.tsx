import {comparePath, COMPARE_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadComparison, staticComparisons} from '../../../../loaders/comparison.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {ComparisonPage} from '../../../../views/compare/comparison-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {compare: words, guide: guideWords} = messages('en')

export const generateStaticParams = staticComparisons

export async function generateMetadata({params}: PageProps<'/compare/[slugs]'>): Promise<Metadata> {
  const comparison = await loadComparison((await params).slugs)
  if (comparison === null) return {title: 'Page not found'}
  const names = guideWords.formats.list(comparison.guides.map(({title}) => title))
  return {
    title: words.of(names),
    description: words.pageDescription(names),
    alternates: {canonical: comparePath(comparison.guides.map(({slug}) => slug))},
  }
}

export default async function Page({params}: PageProps<'/compare/[slugs]'>) {
  const comparison = await loadComparison((await params).slugs)
  if (comparison === null) notFound()
  return (
    <>
      <PageData
        above={[{name: words.title, path: COMPARE_PATH}]}
        here={{
          name: guideWords.formats.list(comparison.guides.map(({title}) => title)),
          path: comparePath(comparison.guides.map(({slug}) => slug)),
        }}
      />
      <ComparisonPage comparison={comparison} words={words} guideWords={guideWords} />
    </>
  )
}
