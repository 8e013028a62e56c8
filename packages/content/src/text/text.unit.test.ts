import {expect, test} from '@jest/globals'

import {approvalStatements} from './approval-prose.ts'
import {unbalanced} from './balance.ts'
import {benefitDurations, durationsContradict} from './duration-of-benefit.ts'
import {identifyingDetails} from './identifying-details.ts'
import {unexplainedJargon} from './jargon.ts'
import {legalStatements} from './legal-prose.ts'
import {isEmptyLinkText, pointingWords} from './link-words.ts'
import {misspelledNames} from './misspelled-names.ts'
import {readability, syllables} from './readability.ts'
import {sentences} from './sentences.ts'
import {endsOpen, splitTitles} from './split-titles.ts'
import {promotionalWords, strongClaims} from './strong-claims.ts'

test('sentences end where they end, not after titles and initials', () => {
  const text = 'Dr. Berg spoke. She gave 0.5 mg/kg, e.g. slowly. “Was it safe?” Nobody knew'
  expect(sentences(text).map((sentence) => sentence.text)).toEqual([
    'Dr. Berg spoke.',
    'She gave 0.5 mg/kg, e.g. slowly.',
    '“Was it safe?”',
    'Nobody knew',
  ])
  for (const {text: found, at} of sentences(text)) expect(text.slice(at, at + found.length)).toBe(found)
})

test.each([
  'Studies consistently find that aftercare works.',
  'Research shows that it lifts mood.',
  'The medicine has been proven to calm people.',
  'It cures low mood.',
  'This treatment is safe and effective for everyone.',
  'Talking afterwards improves outcomes.',
  'The spray helps to reduce anxiety.',
  'It works without any side effects.',
  'It is a cure for sadness.',
  'It is a proven remedy.',
])('strong words are found: %s', (sentence) => {
  expect(strongClaims(sentence)).toHaveLength(1)
})

test.each([
  'It does not cure low mood.',
  'It may improve symptoms in some people.',
  'No trial has shown that it is safe and effective.',
  'Whether it improves outcomes is unknown.',
  'What studies show, and what they do not.',
  'Does it improve mood?',
  'I would not call it a cure.',
  'It is not without risk.',
  'There is no cure for it.',
  'A trial tested whether it reduces cravings.',
])('what is denied, asked or possible is no strong claim: %s', (sentence) => {
  expect(strongClaims(sentence)).toEqual([])
})

test('words of advertising are found, a regulator’s designation is not one', () => {
  expect(promotionalWords('A revolutionary, life-changing treatment').map(({words}) => words)).toEqual([
    'revolutionary',
    'life-changing',
  ])
  expect(promotionalWords('It has a breakthrough therapy designation.')).toEqual([])
})

test('an approval in running text is found, a denial of one is not', () => {
  expect(approvalStatements('The FDA has approved it for talking therapy.')).toHaveLength(1)
  expect(approvalStatements('It was approved for insomnia in Canada.')).toHaveLength(1)
  expect(approvalStatements('The FDA has not approved it for any mood disorder.')).toEqual([])
  expect(approvalStatements('The regulator declined to approve it.')).toEqual([])
})

test('law in running text is found, with what it says', () => {
  expect(legalStatements('It is a not yet legal therapy.').map(({says}) => says)).toEqual(['unlawful'])
  expect(legalStatements('Doctors have legally prescribed it for years.').map(({says}) => says)).toEqual([
    'lawful',
  ])
  expect(legalStatements('It sits in Schedule II.').map(({says}) => says)).toEqual(['scheduled'])
  expect(legalStatements('Ask for legal advice.')).toEqual([])
})

test('how long a benefit lasts is read as days, and compared', () => {
  const [month] = benefitDurations('Relief usually lasts up to four weeks.')
  const [days] = benefitDurations('The improvement fades within a few days.')
  expect(month).toMatchObject({words: 'up to four weeks', fromDays: 0, toDays: 28})
  expect(days).toMatchObject({toDays: 4})
  if (month === undefined || days === undefined) throw new Error('not read')
  expect(durationsContradict(month, days)).toBe(true)
  expect(durationsContradict(month, month)).toBe(false)
  expect(benefitDurations('Side effects last two days.')).toEqual([])
  expect(benefitDurations('The infusion takes 40 minutes.')).toEqual([])
})

test('brackets and quotation marks that lack a partner are found', () => {
  expect(
    unbalanced('Rare effects (a tightening of the airway, for example.').map(({problem}) => problem),
  ).toEqual(['“(” is never closed'])
  expect(unbalanced('I felt well again.”').map(({problem}) => problem)).toEqual([
    '“”” closes what nothing opened',
  ])
  expect(unbalanced('She said "yes.')).toHaveLength(1)
  expect(unbalanced('1) Rest. (And eat.) “Well,” he said, “not ‘yet’.”')).toEqual([])
})

test('words that point somewhere are found, others are not', () => {
  expect(pointingWords('Read the whole essay here.')).toHaveLength(1)
  expect(pointingWords('To understand it, watch this video:')).toHaveLength(1)
  expect(pointingWords('Here is a list of effects.')).toEqual([])
  expect(pointingWords('Do not stop a medicine because of something you read here.')).toEqual([])
  expect(isEmptyLinkText('click here')).toBe(true)
  expect(isEmptyLinkText('the 2019 label')).toBe(false)
})

test('names one slip away are found, with what was meant', () => {
  const names = ['BDNF', 'CI-581', 'Spravato', 'psilocybin']
  const meant = (text: string) => misspelledNames(text, names).map(({word, meant}) => `${word} → ${meant}`)
  expect(meant('It raises BNFD.')).toEqual(['BNFD → BDNF'])
  expect(meant('First named C1-581.')).toEqual(['C1-581 → CI-581'])
  expect(meant('Sold as Spravto and as psilocibin.')).toEqual([
    'Spravto → Spravato',
    'psilocibin → psilocybin',
  ])
  expect(meant('BDNF, CI-581, Spravato, Psilocybin’s, SSRI, private')).toEqual([])
})

test('a title that was broken over two lines is found', () => {
  const lines = [
    'A Small Open Trial of Music and Rest in Long Hospital',
    'Stays and Recovery',
    'Ketamine and Sleep: A Review',
    'A Consensus Statement on the Use of Screens',
  ]
  expect(splitTitles(lines).map(({index}) => index)).toEqual([1])
  expect(splitTitles(['Effects', 'Risks and Limits'])).toEqual([])
  expect(endsOpen('Two Years of Follow-up of')).toBe(true)
  expect(endsOpen('Two Years of Follow-up')).toBe(false)
})

test('details that may tell who somebody is are found', () => {
  const found = (text: string) => identifyingDetails(text).map(({kind, words}) => `${kind}: ${words}`)
  expect(found('“It changed me,” Renata told the reporter.')).toEqual(['name: Renata'])
  expect(found('He calls Berg and Lindt helpers.')).toEqual(['name: Berg', 'name: Lindt'])
  expect(found('Michael still has bad days.')).toEqual(['name: Michael'])
  expect(found('I work at Northfield Hospital and live in Boise.')).toEqual([
    'employer: work at Northfield Hospital',
    'place: live in Boise',
  ])
  expect(found('It was on 4 March 2021; write to me@example.org.')).toEqual([
    'date: 4 March 2021',
    'contact: me@example.org',
  ])
  expect(found('The nurse asked me what I would do. Nothing else helped. I rested on Monday.')).toEqual([])
})

test('things that the library knows are no people', () => {
  expect(identifyingDetails('I was given Spravato again.', new Set(['spravato']))).toEqual([])
})

test('technical words are found unless the glossary or the text explains them', () => {
  const words = (text: string) => unexplainedJargon(text, new Set(['nmda', 'receptor'])).map(({word}) => word)
  expect(words('It blocks the NMDA receptor and raises BDNF.')).toEqual(['BDNF'])
  expect(words('Post-traumatic stress disorder (PTSD) is common.')).toEqual([])
  expect(words('It can cause cystitis and dysphoria.')).toEqual(['cystitis', 'dysphoria'])
})

test('readability gives figures that grow with the text’s difficulty', () => {
  const plain = readability('The cat sat. It was warm. We ate bread.')
  const hard = readability(
    'Pharmacological antagonism of ionotropic receptors modulates neuroplasticity considerably.',
  )
  expect(plain?.wordsPerSentence).toBe(3)
  expect(plain?.readingEase).toBeGreaterThan(hard?.readingEase ?? 100)
  expect(plain?.schoolYears).toBeLessThan(hard?.schoolYears ?? 0)
  expect(readability('…')).toBeUndefined()
  expect(['cat', 'table', 'medicine', 'used'].map(syllables)).toEqual([1, 2, 3, 1])
})
