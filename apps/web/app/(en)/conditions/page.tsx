import {CONDITIONS_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadConditions} from '../../../loaders/condition.ts'
import {messages} from '../../../messages/messages.ts'
import {ConditionsPage} from '../../../views/conditions/conditions-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {
  conditions: words,
  guide: {formats},
} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: CONDITIONS_PATH},
}

export default async function Page() {
  return <ConditionsPage conditions={await loadConditions()} words={words} formatNumber={formats.number} />
}
