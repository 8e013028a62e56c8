import {expect, test} from '@jest/globals'

import {approvalProblem, citationProblem, findabilityProblem} from './claims.ts'

test('a claim needs a citation', () => {
  expect(citationProblem({citations: [{}]})).toBeUndefined()
  expect(citationProblem({citations: []})).toMatch(/Cite at least one/)
  expect(citationProblem({})).toMatch(/Cite at least one/)
})

test('an approval needs a regulator among its sources', () => {
  expect(approvalProblem({status: 'approved'}, ['journal'])).toMatch(/regulator/)
  expect(approvalProblem({kind: 'approval'}, [null, undefined])).toMatch(/regulator/)
  expect(approvalProblem({status: 'approved'}, ['journal', 'regulator'])).toBeUndefined()
})

test('what claims no approval may cite journals alone', () => {
  expect(approvalProblem({status: 'offLabel'}, ['journal'])).toBeUndefined()
  expect(approvalProblem({kind: 'efficacy'}, [])).toBeUndefined()
})

test('a publication says how it is found', () => {
  expect(findabilityProblem({doi: '10.1001/x'})).toBeUndefined()
  expect(findabilityProblem({accessNote: 'Held by the publisher; no DOI.'})).toBeUndefined()
  expect(findabilityProblem({doi: '', pmid: null})).toMatch(/access note/)
})
