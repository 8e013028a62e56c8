import {PEOPLE_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadPeople} from '../../../loaders/people.ts'
import {messages} from '../../../messages/messages.ts'
import {PageData} from '../../../seo/page-data.tsx'
import {peopleJsonLd} from '../../../seo/people-json-ld.ts'
import {PeoplePage} from '../../../views/people/people-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

const {people: words} = messages('en')

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {canonical: PEOPLE_PATH},
}

export default async function Page() {
  const people = await loadPeople()
  return (
    <>
      <PageData
        here={{name: words.title, path: PEOPLE_PATH}}
        nodes={(urlOf) => peopleJsonLd(people, urlOf)}
      />
      <PeoplePage people={people} words={words} />
    </>
  )
}
