import {PEOPLE_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadPeople} from '../../../loaders/people.ts'
import {messages} from '../../../messages/messages.ts'
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
  return <PeoplePage people={await loadPeople()} words={words} />
}
