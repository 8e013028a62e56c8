import {expect, test} from '@jest/globals'

import {guideDocuments} from './guide-documents.fixture.ts'
import {HOME_QUERY, parseHome} from './home.ts'
import {runQuery} from './run-query.fixture.ts'
import {settings} from './site-settings.fixture.ts'

test('the home page counts and features', async () => {
  const {value} = parseHome(await runQuery(HOME_QUERY, [settings, ...guideDocuments]))
  expect(value?.featuredGuides[0]).toMatchObject({slug: 'a', indicationStatuses: ['approved']})
  expect(value?.counts).toEqual({guides: 2, publications: 2, trials: 1})
})
