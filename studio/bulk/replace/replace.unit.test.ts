import {expect, test} from '@jest/globals'

import {isBulkType} from '../bulk-types.ts'
import {findHits, type Search} from './find-hits.ts'
import {planReplace} from './plan-replace.ts'

const guide = {
  _id: 'guide-x',
  _type: 'substanceGuide',
  _rev: 'r1',
  _updatedAt: 'now',
  title: 'Care with ketamine',
  slug: {_type: 'slug', current: 'ketamine'},
  summary: 'Ketamine is old. Some say ketamines; ketamine helps.',
  evidence: [{_key: 'a', _type: 'reference', _ref: 'claim-ketamine'}],
  overview: [{_key: 'b', _type: 'block', children: [{_key: 's', _type: 'span', text: 'About ketamine.'}]}],
}
const trial = {
  _id: 'trial-x',
  _type: 'clinicalTrial',
  _rev: 'r',
  briefTitle: 'Ketamine',
  staffNote: 'On ketamine',
}
const search = (more: Partial<Search> = {}): Search => ({
  find: 'ketamine',
  isWholeWord: true,
  isCaseTold: false,
  fields: [],
  ...more,
})

test('words are found in prose: not in slugs, references or the registry’s words', () => {
  const hits = findHits([guide, trial], search())
  expect(hits.map(({documentId, path, start}) => `${documentId} ${path} ${start}`)).toEqual([
    'guide-x title 10',
    'guide-x summary 0',
    'guide-x summary 37',
    'guide-x overview[_key=="b"].children[_key=="s"].text 6',
    'trial-x staffNote 3',
  ])
  expect(hits[2]).toMatchObject({before: ' Some say ketamines; ', found: 'ketamine', after: ' helps.'})
  expect(hits.map(({isClinical}) => isClinical)).toEqual([true, true, true, true, false])
})

test('case, whole words and fields are heeded; signs of patterns are plain signs', () => {
  expect(findHits([guide], search({isCaseTold: true, fields: ['summary']}))).toHaveLength(1)
  expect(findHits([guide], search({isWholeWord: false, fields: ['summary']}))).toHaveLength(3)
  expect(findHits([{...guide, summary: 'a.b axb'}], search({find: 'a.b', fields: ['summary']}))).toHaveLength(
    1,
  )
  expect(
    findHits([{...guide, summary: 'Ängste und Ängstexx'}], search({find: 'Ängste', fields: ['summary']})),
  ).toHaveLength(1)
  expect(findHits([guide], search({find: ''}))).toEqual([])
})

test('only what was chosen is replaced, in a draft; what is published is not touched', () => {
  const hits = findHits([guide], search({fields: ['summary']})).slice(1)
  const [change] = planReplace([guide], hits, 'esketamine')
  expect(change?.mutations).toEqual([
    {create: expect.objectContaining({_id: 'drafts.guide-x', summary: guide.summary})},
    {
      patch: {
        id: 'drafts.guide-x',
        set: {summary: 'Ketamine is old. Some say ketamines; esketamine helps.'},
      },
    },
  ])
  expect(change?.undo).toEqual([
    {patch: {id: 'drafts.guide-x', set: {summary: guide.summary}}},
    {delete: {id: 'drafts.guide-x'}},
  ])
})

test('a draft is changed only as the one that was read, and two hits of one field at once', () => {
  const draft = {...guide, _id: 'drafts.guide-x'}
  const [change] = planReplace([draft], findHits([draft], search({fields: ['summary']})), 'K')
  expect(change?.mutations).toEqual([
    {
      patch: {
        id: 'drafts.guide-x',
        ifRevisionID: 'r1',
        set: {summary: 'K is old. Some say ketamines; K helps.'},
      },
    },
  ])
})

test('private types, sign-offs and what machines keep are no matter of bulk work', () => {
  const never = [
    'consentRecord',
    'signOff',
    'reviewRequest',
    'linkCheck',
    'registryRecord',
    'syncRun',
    'trialSettings',
    'sanity.imageAsset',
  ]
  expect(never.filter(isBulkType)).toEqual([])
  expect(isBulkType('substanceGuide')).toBe(true)
})
