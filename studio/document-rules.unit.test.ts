import {expect, test} from '@jest/globals'

import {isMadeByHand, newDocumentOptions} from './document-rules.ts'

test('what is private, signed or single is not made with a "New document" button', () => {
  for (const type of [
    'siteSettings',
    'consentRecord',
    'signOff',
    'reviewRequest',
    'registryRecord',
    'trialSettings',
  ])
    expect(isMadeByHand(type)).toBe(false)
  expect(isMadeByHand('substanceGuide')).toBe(true)
})

test('the menu offers the rest', () => {
  const offered = [
    {type: 'initialValueTemplateItem' as const, id: 'a', templateId: 'substanceGuide'},
    {type: 'initialValueTemplateItem' as const, id: 'b', templateId: 'consentRecord'},
  ]
  expect(newDocumentOptions(offered).map(({templateId}) => templateId)).toEqual(['substanceGuide'])
})
