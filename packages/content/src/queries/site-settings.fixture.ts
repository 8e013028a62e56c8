import {ref, type StoredFixture} from './run-query.fixture.ts'

/** The settings of a library, as Content Lake stores them, with one helpline that nobody checked. */
export const settings: StoredFixture = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Library',
  disclaimer: ref('disclaimer-a'),
  featuredGuides: [ref('guide-a')],
  helplines: [ref('helpline-1'), ref('helpline-2')],
}

export const disclaimer: StoredFixture = {
  _id: 'disclaimer-a',
  _type: 'disclaimer',
  text: 'This does not replace medical advice.',
  version: '1',
  effectiveFrom: '2026-11-21',
}

export const helplines: StoredFixture[] = [
  {
    _id: 'helpline-1',
    _type: 'helpline',
    name: 'Line',
    jurisdiction: 'US',
    phone: '988',
    hours: '24/7',
    kind: 'crisis',
    checkedOn: '2026-11-21',
  },
  {
    _id: 'helpline-2',
    _type: 'helpline',
    name: 'Line never checked',
    jurisdiction: 'US',
    phone: '1',
    hours: '24/7',
  },
]
