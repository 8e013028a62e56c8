import type {SiteSettings} from '@healing-library/content/contracts/site-settings'

export const settingsFixture: SiteSettings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Healing Library',
  tagline: 'Care with its evidence in plain sight',
  intro: 'Guides for people who are offered this care.',
  disclaimer: 'This library does not replace the advice of a qualified professional.',
  helplines: [
    {
      _key: 'h1',
      name: 'Example Lifeline',
      jurisdiction: 'US',
      phone: '1 800 555 0100',
      url: 'https://lifeline.example/',
      hours: 'Day and night',
      note: 'For any crisis.',
      checkedOn: '2026-10-20',
    },
    {
      _key: 'h2',
      name: 'Example Listeners',
      jurisdiction: 'GB',
      phone: '116 123',
      url: null,
      hours: 'Day and night',
      note: null,
      checkedOn: '2026-10-21',
    },
  ],
}
