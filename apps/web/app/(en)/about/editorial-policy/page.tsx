import {POLICY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadAboutPage} from '../../../../loaders/about.ts'
import {loadRulesAtWork} from '../../../../loaders/rules-at-work.ts'
import {messages} from '../../../../messages/messages.ts'
import {PolicyPage} from '../../../../views/about/policy-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const words = messages('en').about

export async function generateMetadata(): Promise<Metadata> {
  const loaded = await loadAboutPage('editorial-policy')
  return {
    title: loaded?.page.title ?? words.policy.title,
    description: loaded?.page.deck ?? words.policy.description,
    alternates: {canonical: POLICY_PATH},
  }
}

export default async function Page() {
  const loaded = await loadAboutPage('editorial-policy')
  return <PolicyPage loaded={loaded} counts={await loadRulesAtWork()} words={words} />
}
