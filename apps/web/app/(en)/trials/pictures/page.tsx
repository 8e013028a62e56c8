import {TRIAL_PICTURES_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTrialIndex} from '../../../../loaders/trial-directory.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
import {addressOf} from '../../../../trials/address.ts'
import {answerDirectory, matchingTrials} from '../../../../trials/answer.ts'
import {depth, EMPTY_STATE, parseState, stateQuery} from '../../../../trials/directory-state.ts'
import {pictureTrial} from '../../../../trials/pictures/picture-trial.ts'
import {makePictures} from '../../../../trials/pictures/pictures.ts'
import {PicturesPage} from '../../../../views/trial-pictures/pictures-page.tsx'

/** Rendered for each address, as the directory is: the same filters, drawn. */
export const instant = false

const {
  trialPictures: words,
  trials: {facets},
} = messages('en')

export async function generateMetadata({searchParams}: PageProps<'/trials/pictures'>): Promise<Metadata> {
  const {state} = parseState(addressOf(await searchParams))
  const query = stateQuery(state)
  return {
    title: words.page.title,
    description: words.page.description,
    alternates: {canonical: query === '' ? TRIAL_PICTURES_PATH : `${TRIAL_PICTURES_PATH}?${query}`},
    ...(depth(state) > 1 ? {robots: {index: false, follow: true}} : {}),
  }
}

export default async function Page({searchParams}: PageProps<'/trials/pictures'>) {
  const {state, ignored} = parseState(addressOf(await searchParams))
  const index = await loadTrialIndex()
  const {active, total} = answerDirectory(index, state, facets)
  const substances = answerDirectory(index, {...EMPTY_STATE, more: 'substance'}, facets).facets.find(
    ({key}) => key === 'substance',
  )
  const trials = matchingTrials(index, state).map((row) => pictureTrial(row, index.conditions))
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.trials, path: TRIALS_PATH}]}
        here={{name: words.page.title, path: TRIAL_PICTURES_PATH}}
      />
      <PicturesPage
        state={state}
        active={active}
        ignored={ignored}
        total={total}
        substances={substances?.values ?? []}
        pictures={makePictures(trials, words)}
        words={words}
      />
    </>
  )
}
