import {POLICY_PATH, ABOUT_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadAboutPage} from '../../../../loaders/about.ts'
import {loadRulesAtWork} from '../../../../loaders/rules-at-work.ts'
import {messages} from '../../../../messages/messages.ts'
import {PageData} from '../../../../seo/page-data.tsx'
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
  return (
    <>
      <PageData
        above={[{name: messages('en').site.parts.about, path: ABOUT_PATH}]}
        here={{name: loaded?.page.title ?? words.policy.title, path: POLICY_PATH}}
      />
      <PolicyPage loaded={loaded} counts={await loadRulesAtWork()} words={words} />
    </>
  )
}
