import {expect, test} from '@jest/globals'

import {readEnvironment} from './environment.ts'

test('an empty environment means the embedded Content Lake on the fixed ports', () => {
  const environment = readEnvironment({})
  expect(environment.ports).toEqual({web: 3000, studio: 3333, lake: 3900, registry: 3910})
  expect(environment.studioRegistryUrl).toBe('http://127.0.0.1:3910/api/v2')
  expect(environment.contentLake).toEqual({
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: 'http://127.0.0.1:3900',
    token: undefined,
  })
})

test('a project id means hosted Sanity, with its own default host', () => {
  const {contentLake} = readEnvironment({SANITY_PROJECT_ID: 'abc123', SANITY_API_READ_TOKEN: 'secret'})
  expect(contentLake).toMatchObject({
    kind: 'hosted',
    projectId: 'abc123',
    apiHost: undefined,
    token: 'secret',
  })
})

test('the token of the draft preview is one of its own: what visitors see is still read without any', () => {
  const {contentLake, previewToken} = readEnvironment({SITE_PREVIEW_TOKEN: 'drafts'})
  expect(previewToken).toBe('drafts')
  expect(contentLake.token).toBeUndefined()
  expect(readEnvironment({SANITY_PROJECT_ID: 'abc123', SANITY_API_READ_TOKEN: 'both'}).previewToken).toBe(
    'both',
  )
  expect(readEnvironment({}).previewToken).toBeUndefined()
})

test('an empty variable counts as unset', () => {
  expect(readEnvironment({SANITY_PROJECT_ID: '', WEB_PORT: ''}).contentLake.kind).toBe('embedded')
})

test('what does not fit is named, all of it at once', () => {
  expect(() => readEnvironment({WEB_PORT: 'http', SITE_URL: 'nowhere'})).toThrow(/WEB_PORT[\s\S]*SITE_URL/)
})
