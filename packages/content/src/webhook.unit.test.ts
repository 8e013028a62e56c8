import {contentChange} from '@healing-library/contracts/webhook'
import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from './webhook.ts'

type Document = Record<string, unknown>
type Change = {before: Document | null; after: Document | null}

const run = async (expression: string, {before, after}: Change): Promise<unknown> => {
  const root = after ?? before
  const value = await evaluate(parse(expression, {mode: 'delta', params: {}}), {
    before,
    after,
    root,
    dataset: [],
  })
  return value.get()
}
const matches = (document: Document) => run(WEBHOOK_FILTER, {before: null, after: document})
const body = async (change: Change) => contentChange.parse(await run(WEBHOOK_PROJECTION, change))

const story = (guide: string) => ({_id: 'story-1', _type: 'testimonial', about: {_ref: guide}})

test('only public documents that the site shows are told of', async () => {
  expect(await matches({_id: 'guide-ketamine', _type: 'substanceGuide'})).toBe(true)
  expect(await matches({_id: 'drafts.guide-ketamine', _type: 'substanceGuide'})).toBe(false)
  expect(await matches({_id: 'consent.one', _type: 'testimonial'})).toBe(false)
  expect(await matches({_id: 'image-1', _type: 'sanity.imageAsset'})).toBe(false)
})

test('a guide is named with its slug', async () => {
  const guide = {_id: 'guide-ketamine', _type: 'substanceGuide', slug: {current: 'ketamine'}}
  expect(await body({before: guide, after: guide})).toEqual({
    _id: 'guide-ketamine',
    _type: 'substanceGuide',
    slug: 'ketamine',
    about: [],
    operation: 'update',
  })
})

test('a story that moves names the guide that it left and the one that it joined', async () => {
  expect(await body({before: story('guide-a'), after: story('guide-b')})).toMatchObject({
    about: ['guide-a', 'guide-b'],
    operation: 'update',
  })
})

test('a new story, a deleted one and a trial name their guides', async () => {
  expect(await body({before: null, after: story('guide-a')})).toMatchObject({
    about: ['guide-a'],
    operation: 'create',
  })
  expect(await body({before: story('guide-a'), after: null})).toMatchObject({
    _id: 'story-1',
    about: ['guide-a'],
    operation: 'delete',
  })
  const trial = {_id: 'trial-1', _type: 'clinicalTrial', substances: [{_ref: 'guide-a'}, {_ref: 'guide-b'}]}
  expect(await body({before: trial, after: trial})).toMatchObject({about: ['guide-a', 'guide-b']})
})

test('what refers to a guide in whatever way names it', async () => {
  const about = async (document: Document) => (await body({before: null, after: document})).about
  const guide = (id: string) => ({guide: {_ref: id}, kind: 'substance'})
  expect(
    await about({_id: 'interaction-a--b', _type: 'interaction', a: guide('guide-a'), b: guide('guide-b')}),
  ).toEqual(['guide-a', 'guide-b'])
  expect(await about({_id: 'legal-a-us', _type: 'legalStatus', substance: {_ref: 'guide-a'}})).toEqual([
    'guide-a',
  ])
  expect(
    await about({_id: 'timeline-a', _type: 'timelineEvent', about: [{_ref: 'guide-a'}, {_ref: 'guide-b'}]}),
  ).toEqual(['guide-a', 'guide-b'])
  expect(await about({_id: 'signoff-a', _type: 'signOff', subject: {_ref: 'guide-a'}})).toEqual(['guide-a'])
})

test('what is about a condition names it: a trial, a guide, a way of care, and a row that speaks of approval', async () => {
  const about = async (document: Document) => (await body({before: null, after: document})).about
  const named = [{_ref: 'condition-a'}]
  expect(
    await about({_id: 't', _type: 'clinicalTrial', conditions: ['Low mood'], studiedConditions: named}),
  ).toEqual(['condition-a'])
  expect(await about({_id: 'm', _type: 'modality', conditions: named})).toEqual(['condition-a'])
  expect(
    await about({
      _id: 'g',
      _type: 'substanceGuide',
      indications: [{conditionDocument: {_ref: 'condition-a'}}],
    }),
  ).toEqual(['condition-a'])
})

test('what cites a publication names it, wherever the citation stands, and so does what leaves it', async () => {
  const cites = (id: string) => [{_key: 'c', publication: {_ref: id}}]
  const claim = (id: string) => ({_id: 'claim-a', _type: 'claim', citations: cites(id)})
  expect(await body({before: claim('paper-1'), after: claim('paper-2')})).toMatchObject({
    about: ['paper-1', 'paper-2'],
  })
  const guide = {
    _id: 'guide-a',
    _type: 'substanceGuide',
    evidence: [{_ref: 'claim-a'}],
    keyFacts: [{citations: cites('paper-3')}, {citations: cites('paper-4')}],
    overview: [{children: []}, {markDefs: [{_type: 'link'}, ...cites('paper-5')]}],
  }
  const {about} = await body({before: null, after: guide})
  expect(about?.toSorted()).toEqual(['claim-a', 'paper-3', 'paper-4', 'paper-5'])
})

test('a private consent record is never told of', async () => {
  expect(await matches({_id: 'consent.a1b2c3d4', _type: 'consentRecord'})).toBe(false)
  expect(await matches({_id: 'not-dotted', _type: 'consentRecord'})).toBe(false)
})
