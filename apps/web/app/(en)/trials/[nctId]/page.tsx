import {trialPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'

import {fetchTrialNumbers} from '../../../../loaders/trial-numbers.ts'
import {loadTrialPage} from '../../../../loaders/trial-page.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {trialJsonLd} from '../../../../seo/trial-json-ld.ts'
import {TrialPage} from '../../../../views/trials/trial-page.tsx'

/** Rendered before it is asked for or when it is first asked for, never for a visitor. */
export const ensureStatic = 'navigation'

/** Built ahead are the newest; the thousands of others when somebody first opens them. */
const BUILT_AHEAD = 40
/** Next must have one address to build ahead; a library without trials builds its "not found". */
const NO_TRIAL_YET = [{nctId: 'NCT00000000'}]

export async function generateStaticParams(): Promise<{nctId: string}[]> {
  const numbers = await fetchTrialNumbers()
  return numbers.length === 0 ? NO_TRIAL_YET : numbers.slice(-BUILT_AHEAD).map(({nctId}) => ({nctId}))
}

export async function generateMetadata({params}: PageProps<'/trials/[nctId]'>): Promise<Metadata> {
  const {nctId} = await params
  const trial = await loadTrialPage(nctId)
  if (trial === null) return {title: 'Page not found'}
  return {
    title: trial.briefTitle,
    // The registry's own words, where there are none of ours.
    description: trial.plainSummary ?? `${trial.officialTitle ?? trial.briefTitle} (${trial.nctId})`,
    alternates: {canonical: trialPath(trial.nctId)},
  }
}

export default async function Page({params}: PageProps<'/trials/[nctId]'>) {
  const {nctId} = await params
  const trial = await loadTrialPage(nctId)
  if (trial === null) notFound()
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: trial.briefTitle, path: trialPath(trial.nctId)}}
        nodes={(urlOf) => [trialJsonLd(trial, messages('en').trials.terms, urlOf)]}
      />
      <TrialPage trial={trial} words={messages('en').trialPage} />
    </>
  )
}
