import type {JsonObject} from '../../src/domain/json.ts'

const span = (text: string, key: string) => ({_type: 'span', _key: key, text, marks: []})

/** What the cases ask about. In `_id` order, which is the order of a list that nobody ordered. */
export const DOCUMENTS: (JsonObject & {_id: string; _type: string})[] = [
  {_id: 'drafts.g1', _type: 'guide', title: 'Ketamine, a second draft', n: 9},
  {
    _id: 'g1',
    _type: 'guide',
    title: 'Ketamine for depression',
    slug: {current: 'ketamine'},
    n: 3,
    tags: ['care', 'drug'],
    about: {_type: 'reference', _ref: 's1'},
    shown: true,
    place: {_type: 'geopoint', lat: 51.5, lng: -0.1},
  },
  {
    _id: 'g2',
    _type: 'guide',
    title: 'MDMA in care',
    n: 1,
    tags: ['care'],
    about: {_type: 'reference', _ref: 's2'},
  },
  {
    _id: 'g3',
    _type: 'guide',
    title: 'Psilocybin: what is known',
    n: 2,
    tags: [],
    body: [
      {_type: 'block', _key: 'b1', style: 'h2', children: [span('What it is', 's1')]},
      {_type: 'image', _key: 'i1', alt: 'A mushroom'},
      {_type: 'block', _key: 'b2', style: 'normal', children: [span('A ', 's2'), span('mushroom', 's3')]},
    ],
  },
  {_id: 'm1', _type: 'mixed', v: 2},
  {_id: 'm2', _type: 'mixed', v: 'b'},
  {_id: 'm3', _type: 'mixed', v: true},
  {_id: 'm4', _type: 'mixed', v: null},
  {_id: 'm5', _type: 'mixed'},
  {_id: 'm6', _type: 'mixed', v: 'a'},
  {_id: 'm7', _type: 'mixed', v: -1},
  {_id: 'm8', _type: 'mixed', v: false},
  {
    _id: 's1',
    _type: 'substance',
    name: 'Ketamine',
    related: [
      {_type: 'reference', _key: 'r1', _ref: 's2'},
      {_type: 'reference', _key: 'r2', _ref: 'nowhere', _weak: true},
    ],
  },
  {_id: 's2', _type: 'substance', name: 'MDMA', parent: {_type: 'reference', _ref: 's1'}},
  {
    _id: 't1',
    _type: 'trial',
    start: '2026-01-02T03:04:05Z',
    phases: [1, 2],
    sites: [
      {_key: 'x', city: 'London', open: true, arms: [{n: 10}, {n: 4}]},
      {_key: 'y', city: 'Bern', open: false, arms: [{n: 5}]},
    ],
  },
  {_id: 'versions.r1.g1', _type: 'guide', title: 'Ketamine in a release', n: 8},
]
