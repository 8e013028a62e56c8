import {expect, test} from '@jest/globals'
import {render} from '@testing-library/react'
import type {ReactNode} from 'react'

import {messages} from '../messages/messages.ts'
import {publicationFixture} from '../research/research.fixture.ts'
import {seenIn} from '../testing/seen-in.ts'
import {unseenStrings} from '../testing/unseen-json-ld.ts'
import {ConditionPage} from '../views/conditions/condition-page.tsx'
import {conditionFixture} from '../views/conditions/condition.fixture.ts'
import {EventPage} from '../views/events/event-page.tsx'
import {eventFixture} from '../views/events/event.fixture.ts'
import {GlossaryPage} from '../views/glossary/glossary-page.tsx'
import {glossaryFixture} from '../views/glossary/glossary.fixture.ts'
import {GuidePage} from '../views/guide/guide-page.tsx'
import {guideFixture} from '../views/guide/guide.fixture.ts'
import {PeoplePage} from '../views/people/people-page.tsx'
import {peopleFixture} from '../views/people/people.fixture.ts'
import {PublicationPage} from '../views/research/publication-page.tsx'
import {TreatmentPage} from '../views/treatments/treatment-page.tsx'
import {treatmentFixture} from '../views/treatments/treatment.fixture.ts'
import {trialPageFixture} from '../views/trials/trial-page.fixture.ts'
import {TrialPage} from '../views/trials/trial-page.tsx'
import {breadcrumbJsonLd} from './breadcrumb-json-ld.ts'
import {conditionJsonLd} from './condition-json-ld.ts'
import {eventJsonLd} from './event-json-ld.ts'
import {glossaryJsonLd} from './glossary-json-ld.ts'
import {guideJsonLd} from './guide-json-ld.ts'
import type {Node} from './json-ld.ts'
import {peopleJsonLd} from './people-json-ld.ts'
import {publicationJsonLd} from './publication-json-ld.ts'
import {treatmentJsonLd} from './treatment-json-ld.ts'
import {trialJsonLd} from './trial-json-ld.ts'

const words = messages('en')
const urlOf = (path: string) => `https://library.example${path}`
const AWAITING = {state: 'awaiting'} as const

type Case = {name: string; path: string; page: ReactNode; nodes: readonly Node[]}

const cases: Case[] = [
  {
    name: 'guide',
    path: '/library/examplamine',
    page: <GuidePage guide={guideFixture} review={AWAITING} words={words.guide} />,
    nodes: guideJsonLd({guide: guideFixture, review: AWAITING, words: words.guide}, urlOf),
  },
  {
    name: 'condition',
    path: `/conditions/${conditionFixture.slug}`,
    page: (
      <ConditionPage
        condition={conditionFixture}
        review={AWAITING}
        words={words.conditions}
        guideWords={words.guide}
      />
    ),
    nodes: conditionJsonLd(conditionFixture, AWAITING, urlOf),
  },
  {
    name: 'way of care',
    path: `/treatments/${treatmentFixture.slug}`,
    page: (
      <TreatmentPage
        modality={treatmentFixture}
        review={AWAITING}
        words={words.treatments}
        guideWords={words.guide}
      />
    ),
    nodes: treatmentJsonLd(treatmentFixture, AWAITING, urlOf),
  },
  {
    name: 'trial',
    path: `/trials/${trialPageFixture.nctId}`,
    page: <TrialPage trial={trialPageFixture} words={words.trialPage} />,
    nodes: [trialJsonLd(trialPageFixture, words.trials.terms, urlOf)],
  },
  {
    name: 'publication',
    path: '/research/publication-trial',
    page: <PublicationPage publication={publicationFixture} words={words.research} />,
    nodes: publicationJsonLd(publicationFixture, urlOf),
  },
  {
    name: 'glossary',
    path: '/glossary',
    page: <GlossaryPage terms={glossaryFixture} words={words.glossary} />,
    nodes: [glossaryJsonLd(glossaryFixture, words.glossary.title, urlOf)],
  },
  {
    name: 'people',
    path: '/people',
    page: <PeoplePage people={peopleFixture} words={words.people} />,
    nodes: peopleJsonLd(peopleFixture, urlOf),
  },
  {
    name: 'event',
    path: `/events/${eventFixture.slug}`,
    page: <EventPage event={eventFixture} isOver={false} words={words.events} />,
    nodes: [eventJsonLd(eventFixture, urlOf)],
  },
]

test.each(cases)('machines are told of a $name what readers see, and nothing else', ({path, page, nodes}) => {
  const {container} = render(page)
  expect(nodes.length).toBeGreaterThan(0)
  expect(unseenStrings(nodes, seenIn(container, urlOf(path)))).toEqual([])
})

test('what the page does not say is found', () => {
  const {container} = render(<p>Examplamine</p>)
  const seen = seenIn(container, urlOf('/library/examplamine'))
  const wrong = {
    '@type': 'Drug',
    name: 'Otherine',
    url: urlOf('/library/otherine'),
    dateModified: '2026-01-01',
  }
  expect(unseenStrings([{...wrong, alternateName: ['Examplamine']}], seen)).toEqual([
    'name: Otherine',
    'url: https://library.example/library/otherine',
    'dateModified: 2026-01-01',
  ])
})

test('the way to a page is a list of its pages, this one last', () => {
  const {itemListElement} = breadcrumbJsonLd(
    [{name: 'Home', path: '/'}],
    {name: 'Glossary', path: '/glossary'},
    urlOf,
  )
  expect(itemListElement).toEqual([
    {'@type': 'ListItem', position: 1, name: 'Home', item: 'https://library.example/'},
    {'@type': 'ListItem', position: 2, name: 'Glossary', item: 'https://library.example/glossary'},
  ])
})
