import {expect, test} from '@jest/globals'

import {aboutTag, documentTag, listTag, MAX_TAGS, slugTag, tagsForChange, tagsForResult} from './tags.ts'

const meets = (page: string[], change: string[]) => page.some((tag) => change.includes(tag))

const guide = {
  _id: 'guide-ketamine',
  _type: 'substanceGuide',
  evidence: [{_key: 'a', citations: [{publication: {_id: 'publication-a', _type: 'publication'}}]}],
  authors: [{_id: 'person-a', _type: 'person'}],
}
const page = tagsForResult(guide, [aboutTag('guide-ketamine', 'testimonial')])

test('a page carries every document that it shows, however deep', () => {
  expect(page.toSorted()).toEqual([
    'about:guide-ketamine:testimonial',
    'doc:guide-ketamine',
    'doc:person-a',
    'doc:publication-a',
  ])
})

test('a change of something shown wakes the page, of something else does not', () => {
  expect(meets(page, tagsForChange({_id: 'publication-a', _type: 'publication'}))).toBe(true)
  expect(meets(page, tagsForChange({_id: 'publication-b', _type: 'publication'}))).toBe(false)
  expect(meets(page, tagsForChange({_id: 'guide-other', _type: 'substanceGuide', slug: 'other'}))).toBe(false)
})

test('a new story wakes the page of its substance alone', () => {
  const story = (about: string) => tagsForChange({_id: 'story-9', _type: 'testimonial', about: [about]})
  expect(meets(page, story('guide-ketamine'))).toBe(true)
  expect(meets(page, story('guide-other'))).toBe(false)
})

test('an index wakes for a new guide, and a missing page for the guide that fills it', () => {
  const created = tagsForChange({_id: 'guide-new', _type: 'substanceGuide', slug: 'new'})
  expect(meets(tagsForResult([], [listTag('substanceGuide')]), created)).toBe(true)
  expect(meets(tagsForResult(null, [slugTag('substanceGuide', 'new')]), created)).toBe(true)
})

test('a page with more documents than tags still wakes for each of them', () => {
  const many = {
    _id: 'guide-ketamine',
    _type: 'substanceGuide',
    trials: Array.from({length: MAX_TAGS + 50}, (_, index) => ({
      _id: `trial-${index}`,
      _type: 'clinicalTrial',
    })),
  }
  const tags = tagsForResult(many)
  expect(tags.length).toBeLessThanOrEqual(MAX_TAGS)
  expect(tags).toContain(documentTag('guide-ketamine'))
  expect(meets(tags, tagsForChange({_id: 'trial-299', _type: 'clinicalTrial'}))).toBe(true)
})
