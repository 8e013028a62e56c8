import {expect, test} from '@jest/globals'

import {guideFixture} from '../views/guide/guide.fixture.ts'
import {guideJsonLd, scriptJson} from './guide-json-ld.ts'

const URL_OF_PAGE = 'https://library.example/library/examplamine'

test('it says what the page says', () => {
  expect(guideJsonLd(guideFixture, URL_OF_PAGE)).toMatchObject({
    '@type': 'MedicalWebPage',
    url: URL_OF_PAGE,
    name: 'Examplamine',
    about: {alternateName: ['Exampla', 'EX-1']},
    dateModified: '2026-11-02',
  })
})

test('it claims no review, and names no sample as a person', () => {
  const json = guideJsonLd(guideFixture, URL_OF_PAGE)
  expect(Object.keys(json)).not.toEqual(expect.arrayContaining(['lastReviewed']))
  expect(Object.keys(json)).not.toEqual(expect.arrayContaining(['reviewedBy']))
  expect(json.author).toEqual([])
  const author = guideFixture.authors.map((person) => ({...person, isSample: false}))
  expect(guideJsonLd({...guideFixture, authors: author}, URL_OF_PAGE).author).toHaveLength(1)
})

test('content cannot end the script that carries it', () => {
  const json = scriptJson({deck: '</script><script>alert(1)</script>'})
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({deck: '</script><script>alert(1)</script>'})
})
