import {expect, test} from '@jest/globals'

import type {TRIAL_PAGE_QUERY_RESULT} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {label, paper} from './guide-documents.fixture.ts'
import {ref, runQuery} from './run-query.fixture.ts'
import {TRIAL_PAGE_QUERY, trialPageTags} from './trial-page.ts'

test('a trial’s page shows the papers that staff put on it and those that name it, and wakes for another', async () => {
  const trial = {
    _id: 'trial-nct00000002',
    _type: 'clinicalTrial',
    nctId: 'NCT00000002',
    briefTitle: 'A trial',
  }
  const onPage = {...trial, publications: [ref('publication-label')]}
  const naming = {...paper, nctIds: ['NCT00000002']}
  const raw = await runQuery<TRIAL_PAGE_QUERY_RESULT>(TRIAL_PAGE_QUERY, [onPage, naming, label], {
    nctId: 'NCT00000002',
  })
  expect(raw?.publications?.map(({_id}) => _id).toSorted()).toEqual([
    'publication-label',
    'publication-paper',
  ])
  const tags = trialPageTags('NCT00000002', raw)
  const wakes = (about: string[]) =>
    tagsForChange({_id: 'publication-new', _type: 'publication', about}).some((tag) => tags.includes(tag))
  expect([wakes(['NCT00000002']), wakes(['NCT00000003'])]).toEqual([true, false])
})
