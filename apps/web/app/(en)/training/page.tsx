import {TRAINING_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadTraining} from '../../../loaders/training.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {TrainingPage} from '../../../views/training/training-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').training

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: TRAINING_PATH},
}

export default async function Page() {
  const {courses, today} = await loadTraining()
  return (
    <>
      <PageData here={{name: words.title, path: TRAINING_PATH}} />
      <TrainingPage courses={courses} today={today} words={words} />
    </>
  )
}
