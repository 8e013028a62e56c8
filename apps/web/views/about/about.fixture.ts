import type {AboutPage} from '@healing-library/content/queries/about'
import type {RulesAtWork} from '@healing-library/content/rules/rules-at-work'

const words = (key: string, text: string, style: 'normal' | 'h3' = 'normal'): AboutPage['body'][number] => ({
  _key: key,
  _type: 'block',
  style,
  listItem: null,
  level: null,
  children: [{_key: `${key}-1`, _type: 'span', text, marks: []}],
  markDefs: [],
})

export const aboutFixture: AboutPage = {
  _id: 'page-policy',
  _type: 'page',
  title: 'How we write',
  slug: 'editorial-policy',
  deck: 'What has to be true of a sentence before it stands here.',
  kind: 'editorialPolicy',
  body: [words('a', 'Sources', 'h3'), words('b', 'Every statement names where it comes from.')],
  contentUpdated: '2026-11-01',
  nextReviewDue: '2027-11-01',
  owner: {
    _id: 'person-1',
    _type: 'person',
    name: 'A. Sample',
    role: 'Editor',
    kind: 'editor',
    credentials: null,
    isSample: true,
    bio: null,
  },
  callToAction: null,
}

export const rulesFixture: RulesAtWork = {
  claims: {total: 1200, cited: 1199, graded: 0},
  reviews: {total: 9, reviewed: 0, changed: 1, sample: 2, awaiting: 6},
  due: {total: 12, overdue: 3},
  legalRows: {total: 20, young: 15, ageing: 4, tooOld: 1},
  trials: {total: 68, lately: 60, unread: 2},
  stories: {illustrative: 5, consented: 0},
  publications: {
    total: 200,
    readAs: {text: 10, part: 20, abstract: 100, report: 5, record: 60},
    unsaid: 5,
    lookedUp: 180,
    retracted: 1,
  },
}
