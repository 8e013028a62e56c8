import type {Home} from '@healing-library/content/queries/home'

import {cardFixture} from '../library/guide-card.fixture.ts'

export const homeFixture: Home = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Healing Library',
  tagline: 'Care with its evidence in plain sight',
  intro: 'Guides for people who are offered this care.',
  featuredGuides: [cardFixture],
  conditions: [
    {_key: 'c1', _id: 'condition-example', _type: 'condition', title: 'Example condition', slug: 'example'},
  ],
  modalities: [
    {_key: 'm1', _id: 'modality-example', _type: 'modality', title: 'Example clinic', slug: 'clinic'},
  ],
  counts: {guides: 1, publications: 3, trials: 2},
}
