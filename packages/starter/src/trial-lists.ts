import type {TrialList} from '@healing-library/content/sanity.types'
import {z} from 'zod'

import {
  type Authored,
  conditionId,
  guideId,
  personId,
  reference,
  trialId,
  trialListId,
} from './authoring/document.ts'
import {keyOf, references} from './authoring/rows.ts'
import {readRecords} from './records.ts'

const trials = z
  .array(
    z.object({
      nctId: z.string(),
      substances: z.array(z.object({_ref: z.string()})).default([]),
      studiedConditions: z.array(z.object({_ref: z.string()})).default([]),
    }),
  )
  .parse(readRecords('trials'))

const MOOD = [
  'depression',
  'major-depression',
  'treatment-resistant-depression',
  'bipolar-depression',
  'suicidal-thoughts',
  'postpartum-depression',
].map(conditionId)
const DEPENDENCE = ['alcohol-use-disorder', 'cocaine-use-disorder', 'opioid-use-disorder'].map(conditionId)

const HEALTHY = 'Healthy volunteers: how the body handles the substance, or how it acts on mind and brain.'
const ANAESTHESIA = 'Ketamine as the anaesthetic of electroconvulsive therapy, not as a treatment of its own.'
const OTHER_FIELD = 'Another field: not mental health care.'

type Draft = {
  slug: string
  title: string
  purpose: string
  inclusionRule: string
  substances: string[]
  conditions?: string[]
  /** Trials to put first, with what our staff say of them. */
  pinned?: Record<string, string>
  excluded?: Record<string, string[]>
}

const drafts: Draft[] = [
  {
    slug: 'ketamine-mood',
    title: 'Ketamine for depression and thoughts of suicide',
    purpose:
      'For readers of the ketamine guide who want to see what has been, and is being, tried in depression.',
    inclusionRule:
      'Registered trials that give ketamine as a treatment of depression of any kind, bipolar and after childbirth included, or of thoughts of suicide. Not ketamine as the anaesthetic for another treatment.',
    substances: ['ketamine'],
    conditions: MOOD,
    pinned: {
      NCT03113968: 'The comparison with electroconvulsive therapy: Anand 2023.',
      NCT01945047: 'One infusion, a course and maintenance: Phillips 2019.',
    },
    excluded: {
      [ANAESTHESIA]: [
        'NCT01306760',
        'NCT01367119',
        'NCT01567852',
        'NCT01935115',
        'NCT02012335',
        'NCT02579642',
        'NCT02752724',
        'NCT02924090',
      ],
      [HEALTHY]: ['NCT01101659', 'NCT02235012', 'NCT02701933', 'NCT02717052', 'NCT05095792'],
      [OTHER_FIELD]: ['NCT03336398', 'NCT02165488', 'NCT02611921'],
    },
  },
  {
    slug: 'esketamine-mood',
    title: 'Esketamine for depression',
    purpose: 'The trials behind the approvals of the nasal spray, and those that came after.',
    inclusionRule:
      'Registered trials of esketamine, by any route, in people with depression or thoughts of suicide. Not studies in healthy volunteers or of how the body handles it.',
    substances: ['esketamine'],
    conditions: MOOD,
    pinned: {
      NCT02418585: 'By design the trial of Popova 2019.',
      NCT02493868: 'By design the trial of Daly 2019: who relapses when the spray is stopped.',
      NCT04599855: 'The spray without an oral antidepressant: Janik 2025.',
    },
    excluded: {
      [HEALTHY]: [
        'NCT02060929',
        'NCT02129088',
        'NCT02154334',
        'NCT02228239',
        'NCT02343289',
        'NCT02568176',
        'NCT02606084',
        'NCT02611505',
        'NCT02674295',
        'NCT02682225',
        'NCT02737605',
        'NCT03407872',
      ],
    },
  },
  {
    slug: 'post-traumatic-stress',
    title: 'Post-traumatic stress',
    purpose: 'Trials of ketamine and of MDMA with therapy in people with post-traumatic stress disorder.',
    inclusionRule:
      'Registered trials that treat post-traumatic stress disorder with ketamine or MDMA, with or without therapy.',
    substances: ['ketamine', 'mdma'],
    conditions: [conditionId('post-traumatic-stress')],
    pinned: {
      NCT04077437: 'The second late trial of MDMA with therapy: Mitchell 2023.',
      NCT02655692: 'By design the trial of Abdallah 2022.',
    },
    excluded: {
      [HEALTHY]: [
        'NCT00990067',
        'NCT01136278',
        'NCT01148342',
        'NCT01270672',
        'NCT01386177',
        'NCT01404754',
        'NCT01465685',
        'NCT01771874',
        'NCT01951508',
        'NCT03050541',
      ],
      'People who had used ecstasy outside medicine: a study of its traces, not a treatment.': [
        'NCT01296802',
      ],
    },
  },
  {
    slug: 'psilocybin',
    title: 'Psilocybin in people who are ill',
    purpose: 'Trials in depression, distress with cancer, and alcohol use disorder.',
    inclusionRule:
      'Registered trials that give psilocybin to people with a diagnosis, to treat it. Not studies in healthy people.',
    substances: ['psilocybin'],
    pinned: {
      NCT03429075: 'Against escitalopram: Carhart-Harris 2021.',
      NCT05624268: 'A phase 3 trial of the product COMP360; its result is known from the company only.',
    },
    excluded: {[HEALTHY]: ['NCT02145091', 'NCT02163707']},
  },
  {
    slug: 'substance-use',
    title: 'Alcohol, cocaine and opioid use disorders',
    purpose: 'Trials that ask whether these medicines can help people to stop using another substance.',
    inclusionRule:
      'Registered trials of ketamine or psilocybin in people with an alcohol, cocaine or opioid use disorder.',
    substances: ['ketamine', 'psilocybin'],
    conditions: DEPENDENCE,
  },
]

/** Lists that staff keep by hand: each says its rule, and why what a search also finds was left out. */
export const trialLists: Authored<TrialList>[] = drafts.map(
  ({slug, title, purpose, inclusionRule, substances, conditions, pinned = {}, excluded = {}}) => {
    const out = Object.entries(excluded).flatMap(([reason, ids]) => ids.map((nctId) => ({nctId, reason})))
    const left = new Set(out.map(({nctId}) => nctId))
    const guides = new Set(substances.map(guideId))
    const found = trials
      .filter((trial) => trial.substances.some(({_ref}) => guides.has(_ref)) && !left.has(trial.nctId))
      .filter((trial) => !conditions || trial.studiedConditions.some(({_ref}) => conditions.includes(_ref)))
      .map(({nctId}) => nctId)
    const first = Object.keys(pinned)
    return {
      _id: trialListId(slug),
      _type: 'trialList',
      title,
      slug: {_type: 'slug', current: slug},
      purpose,
      inclusionRule,
      owner: reference(personId('editor-sample')),
      substances: references(...substances.map(guideId)),
      ...(conditions && {conditions: references(...conditions)}),
      items: [...first, ...found.filter((nctId) => !first.includes(nctId))].map((nctId) => ({
        _key: keyOf('trialListItem', nctId),
        _type: 'trialListItem' as const,
        trial: reference(trialId(nctId)),
        ...(pinned[nctId] !== undefined && {note: pinned[nctId], pinned: true}),
      })),
      ...(out.length > 0 && {
        excluded: out.map(({nctId, reason}) => ({
          _key: keyOf('trialExclusion', nctId),
          _type: 'trialExclusion' as const,
          trial: reference(trialId(nctId)),
          reason,
        })),
      }),
      reviewedOn: '2026-11-21',
      nextReviewDue: '2027-02-21',
    }
  },
)
