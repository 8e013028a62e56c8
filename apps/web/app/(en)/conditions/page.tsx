import {CONDITIONS_PATH, conditionPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadConditions} from '../../../loaders/condition.ts'
import {messages} from '../../../messages/messages.ts'
import {listJsonLd} from '../../../seo/list-json-ld.ts'
import {PageData} from '../../../seo/page-data.tsx'
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
  const conditions = await loadConditions()
  return (
    <>
      <PageData
        here={{name: words.title, path: CONDITIONS_PATH}}
        nodes={(urlOf) => [
          listJsonLd(
            conditions.map(({slug}) => conditionPath(slug)),
            urlOf,
          ),
        ]}
      />
      <ConditionsPage conditions={conditions} words={words} formatNumber={formats.number} />
    </>
  )
}
