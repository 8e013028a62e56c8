import type {TrialPage} from '@healing-library/content/queries/trial-page'
import type {ReactNode} from 'react'

import type {TrialPageWords} from '../../messages/en/trial-page.ts'
import {criteriaSection} from './sections/criteria.tsx'
import {historySection} from './sections/history.tsx'
import {keyFactsSection} from './sections/key-facts.tsx'
import {methodSection} from './sections/method.tsx'
import {ourWordsSection} from './sections/our-words.tsx'
import {publicationsSection} from './sections/publications.tsx'
import {questionsSection} from './sections/questions.tsx'
import {registryWordsSection} from './sections/registry-words.tsx'
import {sitesSection} from './sections/sites.tsx'

/** A part of a trial's page. Its id is an anchor: it never changes. Its title and lead stand in the words by the id. */
export type TrialSection = {
  id: keyof TrialPageWords['titles']
  isPresent: (trial: TrialPage) => boolean
  render: (trial: TrialPage, words: TrialPageWords) => ReactNode
}

export const trialSections: readonly TrialSection[] = [
  ourWordsSection,
  keyFactsSection,
  criteriaSection,
  sitesSection,
  methodSection,
  registryWordsSection,
  publicationsSection,
  questionsSection,
  historySection,
]
