import {expect, test} from '@jest/globals'

import {checkLibrary} from './check-library.ts'
import {block, goodLibrary, ref, TODAY} from './check.fixture.ts'
import type {StoredDocument} from './stored-document.ts'

/**
 * Two pages as they come in when somebody copies them from elsewhere, with the defects that copied pages have. The
 * sentences are made up.
 */
const page = (id: string, paragraphs: readonly string[]): StoredDocument => ({
  _id: `guide-${id}`,
  _type: 'substanceGuide',
  title: 'Restamine',
  overview: paragraphs.map((paragraph, index) => block(paragraph, `p${index}`)),
})

const first = page('copied-one', [
  'This page informs and should be a substitute for medical or professional advice.',
  'The Food and Drug Administration has approved it for restamine-assisted psychotherapy.',
  'The therapeutic effects last for days or up to three weeks.',
  'Relief usually lasts for up to 9 days.',
  'It is legally prescribed by doctors for other uses.',
  'What do therapists say of a not yet legal treatment?',
  'Research and experience consistently show that aftercare matters.',
  'It raises BNDF, was first called Cl-581, and is sold as Spravatto.',
  'Rare effects (a tightening of the airway that can impair breathing.',
  'The best place to begin is right here in our list.',
  'For a short history, watch this video:',
  'Contraindicated conditions are fever, alcoholism and young age.',
  'It is tested as a treatment for alcohol use disorder.',
  '“It changed me,” Renata told me. Orlov describes the experience as “quiet.',
  'A Trial of Slow Music in Crowded Hospital Wards Shortened Stays and Prevented ER',
  'Visits and Readmissions',
])
const second = page('copied-two', ['This uplifted mood typically lasts a few days.'])

const story: StoredDocument = {
  _id: 'testimonial-copied',
  _type: 'testimonial',
  about: ref('guide-copied-one'),
  quote: '“It changed me,” Renata told me. She calls Orlov and Lindqvist friends.',
}

const findings = checkLibrary([...goodLibrary, first, second, story], TODAY)
const at = (index: number, id = 'guide-copied-one') =>
  findings
    .filter(({documentId, path}) => documentId === id && path === `overview[_key=="p${index}"]`)
    .map(({level, rule}) => `${level} ${rule}`)

test.each([
  ['a disclaimer that lost its “not”', 0, 'error disclaimer'],
  ['an approval that nobody gave', 1, 'error approval-regulator'],
  ['a duration that another place contradicts', 2, 'warning contradiction'],
  ['that other place', 3, 'warning contradiction'],
  ['law told in passing', 4, 'warning legal-prose'],
  ['its opposite', 5, 'warning contradiction'],
  ['a strong word without a source', 6, 'error strong-verb'],
  ['misspelled names', 7, 'warning spelling'],
  ['a bracket that stays open', 8, 'warning punctuation'],
  ['“here” without a link', 9, 'warning link-text'],
  ['a video that was lost', 10, 'warning link-text'],
  ['a risk that is a use elsewhere', 11, 'note both-sides'],
  ['a person’s name in running text', 13, 'warning identifying-detail'],
  ['quotation marks without partner', 13, 'warning punctuation'],
  ['a title in two lines', 15, 'warning split-title'],
])('%s is found', (_name, index, finding) => {
  expect(at(index)).toContain(finding)
})

test('all three misspelled names are found', () => {
  const words = findings.filter(({rule}) => rule === 'spelling').map(({message}) => message)
  for (const name of ['BDNF', 'CI-581', 'Spravato']) {
    expect(words).toContainEqual(expect.stringContaining(`did you mean “${name}”`))
  }
})

test('what another page says differently is found there, too', () => {
  expect(at(0, 'guide-copied-two')).toContain('warning contradiction')
})

test('every name in a story is found', () => {
  const names = findings.filter(
    ({documentId, rule}) => documentId === 'testimonial-copied' && rule === 'identifying-detail',
  )
  expect(new Set(names.map(({message}) => message.split('”')[0]?.slice(1)))).toEqual(
    new Set(['Lindqvist', 'Orlov', 'Renata']),
  )
})
