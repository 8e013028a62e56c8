import type {People} from '@healing-library/content/queries/people'

const guide = {_id: 'guide-a', _type: 'substanceGuide' as const, title: 'Examplamine', slug: 'examplamine'}

export const peopleFixture: People = {
  people: [
    {
      _id: 'person-real',
      _type: 'person',
      name: 'Rowan Example',
      role: 'Writes the guides',
      kind: 'author',
      credentials: null,
      isSample: false,
      bio: null,
      conflictsOfInterest: 'Owns shares in a clinic.',
      organization: {_id: 'organization-own', _type: 'organization', name: 'Example Trust'},
      wrote: [guide],
      keeps: [{_id: 'page-about', _type: 'page', title: 'About', slug: 'about'}],
      signed: [],
    },
    {
      _id: 'person-sample',
      _type: 'person',
      name: 'Clinical reviewer (sample)',
      role: 'Checks the guides',
      kind: 'clinicalReviewer',
      credentials: null,
      isSample: true,
      bio: 'A placeholder.',
      conflictsOfInterest: null,
      organization: null,
      wrote: [],
      keeps: [],
      signed: [
        {
          _id: 'signoff-1',
          _type: 'signOff',
          role: 'clinical',
          signedOn: '2026-11-21',
          isSample: true,
          subject: guide,
        },
      ],
    },
  ],
  organizations: [
    {
      _id: 'organization-own',
      _type: 'organization',
      name: 'Example Trust',
      kind: 'publisher',
      url: 'https://trust.example/',
      jurisdiction: 'GB',
      about: 'Publishes this library.',
      commercialInterest: 'Sells courses.',
      isSample: false,
    },
    {
      _id: 'organization-authority',
      _type: 'organization',
      name: 'Example Authority',
      kind: 'regulator',
      url: null,
      jurisdiction: null,
      about: null,
      commercialInterest: null,
      isSample: false,
    },
  ],
}
