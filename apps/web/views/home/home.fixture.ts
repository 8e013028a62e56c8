import type {Home} from '@healing-library/content/queries/home'

import {cardFixture} from '../library/guide-card.fixture.ts'

export const homeFixture: Home = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Healing Library',
  tagline: 'Care with its evidence in plain sight',
  intro: 'Guides for people who are offered this care.',
  featuredGuides: [cardFixture],
  counts: {guides: 1, publications: 3, trials: 2},
}
