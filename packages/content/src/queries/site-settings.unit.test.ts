import {expect, test} from '@jest/globals'

import type {SITE_SETTINGS_QUERY_RESULT} from '../sanity.types.ts'
import {runQuery} from './run-query.fixture.ts'
import {disclaimer, helplines, settings} from './site-settings.fixture.ts'
import {parseSiteSettings, SITE_SETTINGS_QUERY, siteSettingsTags} from './site-settings.ts'

test('a helpline that nobody checked is not shown', async () => {
  const {value, problems} = parseSiteSettings(
    await runQuery(SITE_SETTINGS_QUERY, [settings, disclaimer, ...helplines]),
  )
  expect(value?.helplines.map(({name}) => name)).toEqual(['Line'])
  expect(problems[0]).toMatchObject({id: 'helpline-2', path: 'checkedOn'})
  const raw = await runQuery<SITE_SETTINGS_QUERY_RESULT>(SITE_SETTINGS_QUERY, [
    settings,
    disclaimer,
    ...helplines,
  ])
  expect(siteSettingsTags(raw)).toEqual(
    expect.arrayContaining(['doc:siteSettings', 'doc:helpline-1', 'doc:disclaimer-a']),
  )
})

test('a disclaimer that says the opposite takes the settings down rather than being shown', async () => {
  const wrong = {...disclaimer, text: 'This should be a substitute for medical advice.'}
  const {value, problems} = parseSiteSettings(await runQuery(SITE_SETTINGS_QUERY, [settings, wrong]))
  expect(value).toBeNull()
  expect(problems[0]?.path).toBe('disclaimer')
})
