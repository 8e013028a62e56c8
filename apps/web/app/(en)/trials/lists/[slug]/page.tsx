import {TRIAL_LISTS_PATH, trialListPath, trialPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {loadTimeliness} from '../../../../../loaders/trial-list-timeliness.ts'
import {fetchTrialListSlugs, loadTrialList} from '../../../../../loaders/trial-lists.ts'
import {loadListPictureTrials} from '../../../../../loaders/trial-pictures.ts'
import {messages} from '../../../../../messages/messages.ts'
import {listJsonLd} from '../../../../../seo/list-json-ld.ts'
import {PageData} from '../../../../../seo/page-data.tsx'
import {makePictures} from '../../../../../trials/pictures/pictures.ts'
import {TrialListPage} from '../../../../../views/trials/trial-list-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

/** Next must have one address to build ahead; a library without lists builds its "not found". */
const NO_LIST_YET = [{slug: 'no-list-yet'}]

export async function generateStaticParams(): Promise<{slug: string}[]> {
  const slugs = await fetchTrialListSlugs()
  return slugs.length === 0 ? NO_LIST_YET : slugs.map((slug) => ({slug}))
}

export async function generateMetadata({params}: PageProps<'/trials/lists/[slug]'>): Promise<Metadata> {
  const {slug} = await params
  const list = await loadTrialList(slug)
  if (list === null) return {title: 'Page not found'}
  const path = trialListPath(list.slug)
  return {
    title: list.title,
    description: list.purpose,
    alternates: {canonical: path, types: {'application/atom+xml': `${path}/feed.atom`}},
  }
}

export default async function Page({params}: PageProps<'/trials/lists/[slug]'>) {
  const {slug} = await params
  const list = await loadTrialList(slug)
  if (list === null) notFound()
  const trials = (await loadListPictureTrials(slug)) ?? []
  const words = messages('en')
  return (
    <>
      <PageData
        above={[
          {name: words.site.parts.trials, path: TRIALS_PATH},
          {name: words.breadcrumb.trialLists, path: TRIAL_LISTS_PATH},
        ]}
        here={{name: list.title, path: trialListPath(list.slug)}}
        nodes={(urlOf) => [
          listJsonLd(
            list.items.map(({trial}) => trialPath(trial.nctId)),
            urlOf,
          ),
        ]}
      />
      <TrialListPage
        list={list}
        isOverdue={await loadTimeliness(list.nextReviewDue)}
        pictures={makePictures(trials, words.trialPictures)}
        words={words.trials}
        pictureWords={words.trialPictures}
      />
    </>
  )
}
