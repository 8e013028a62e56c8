import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake

beforeEach(() => {
  lake = openTestLake({allowedOrigins: ['http://127.0.0.1:3333']})
})
afterEach(() => lake.close())

const request = (client: ReturnType<TestLake['client']>, url: string, query?: Record<string, string>) =>
  client.request(query ? {url, query} : {url})

test('the project names its members with their roles', async () => {
  const editor = lake.client('editor')
  const project = await editor.projects.getById('test')
  expect(project).toMatchObject({id: 'test', displayName: 'test', isBlocked: false, features: []})
  expect(project.members).toEqual([
    expect.objectContaining({isRobot: true, isCurrentUser: true, role: 'editor'}),
  ])
  const lean = await request(editor, '/projects/test', {includeMembers: 'false', includeFeatures: 'false'})
  expect(lean).not.toHaveProperty('members')
})

test('the grants that the Studio evaluates are those that the lake enforces', async () => {
  const viewer = lake.client('viewer')
  const grants: {filter: string; permissions: string[]}[] = await request(
    viewer,
    '/projects/test/datasets/production/acl',
  )
  const mayRead = async (id: string) => {
    // As the Studio's grants store does it.
    const answers = await Promise.all(
      grants
        .filter(({permissions}) => permissions.includes('read'))
        .map(async ({filter}) => {
          const value = await evaluate(parse(`*[${filter}]`), {dataset: [{_id: id, _type: 'note'}]})
          const found: unknown = await value.get()
          return Array.isArray(found) && found.length === 1
        }),
    )
    return answers.includes(true)
  }
  const editor = lake.client('editor')
  for (const _id of ['a', 'drafts.a', 'consent.a']) await editor.create({_id, _type: 'note'})
  for (const id of ['a', 'drafts.a', 'consent.a']) {
    const read = (await viewer.fetch('count(*[_id == $id])', {id}, {perspective: 'raw'})) === 1
    expect([id, await mayRead(id)]).toEqual([id, read])
  }
})

test('datasets, roles and what is not there', async () => {
  const editor = lake.client('editor')
  expect(await editor.datasets.list()).toEqual([expect.objectContaining({name: 'production'})])
  // As the client asks where the project is part of the host.
  expect(await request(editor, '/datasets')).toEqual(await editor.datasets.list())
  await expect(request(lake.client(), '/datasets')).rejects.toMatchObject({statusCode: 401})
  expect(
    await request(editor, '/projects/test/datasets', {datasetProfile: 'comments', addonFor: 'production'}),
  ).toEqual([])
  expect(await request(editor, '/projects/test/roles')).toContainEqual(
    expect.objectContaining({name: 'viewer', title: 'Viewer'}),
  )
  expect(await request(editor, '/projects/test/user-applications')).toEqual([])
  expect(await request(editor, '/features')).toEqual(['contentReleases', 'singleDocRelease'])
  await expect(request(editor, '/projects/other')).rejects.toMatchObject({statusCode: 404})
  await expect(request(editor, '/projects/test/tokens')).rejects.toMatchObject({statusCode: 501})
})

test('strangers learn nothing of members', async () => {
  for (const url of ['/projects/test', '/projects/test/roles', '/users/someone', '/users/me/keyvalue/a']) {
    await expect(request(lake.client(), url)).rejects.toMatchObject({statusCode: 401})
  }
})

test('users by id: authors of changes, tokens included, e-mails for administrators only', async () => {
  const {directory} = lake.lake.parts
  const user = await directory.addUser({
    email: 'reviewer@example.org',
    displayName: 'A reviewer',
    roleNames: ['viewer'],
    password: 'a long enough password',
  })
  const {record} = directory.addToken({label: 'import', roleNames: ['editor']})
  const viewer = lake.client('viewer')
  const administrator = lake.client('administrator')
  expect(await request(viewer, `/users/${user.id}`)).toMatchObject({displayName: 'A reviewer'})
  expect(await request(viewer, `/users/${user.id}`)).not.toHaveProperty('email')
  expect(await request(administrator, `/users/${user.id}`)).toMatchObject({email: 'reviewer@example.org'})
  expect(await request(viewer, `/users/${user.id},${record.id},nobody`)).toEqual([
    expect.objectContaining({id: user.id}),
    expect.objectContaining({id: record.id, displayName: 'import'}),
  ])
  expect(await request(viewer, '/users/nobody')).toBeNull()
})

test("the Studio's settings are kept for each user", async () => {
  const one = lake.client('editor')
  const other = lake.client('viewer')
  const settings = [{key: 'studio.structure-tool.sort-order.guide', value: {by: [{field: 'title'}]}}]
  expect(await one.request({method: 'PUT', url: '/users/me/keyvalue', body: settings})).toEqual(settings)
  const url = '/users/me/keyvalue/studio.structure-tool.sort-order.guide,studio.unknown'
  expect(await request(one, url)).toEqual([...settings, {key: 'studio.unknown', value: null}])
  expect(await request(other, url)).toContainEqual({key: settings[0]?.key, value: null})
})

test('what only a company would answer is answered truly: there is nothing', async () => {
  const editor = lake.client('editor')
  for (const name of ['trial', 'asset-limit', 'comments']) {
    expect(await request(editor, `/journey/${name}`)).toBeNull()
  }
  expect(await request(editor, '/journey/announcements')).toEqual([])
  expect(await request(editor, '/intake/telemetry-status')).toEqual({status: 'denied'})
  expect(await request(editor, '/subscriptions/project/test')).toBeNull()
  expect(await request(editor, '/access/project/test/requests')).toEqual([])
})

test('whether an origin is allowed is told to everybody, with headers that a browser accepts', async () => {
  const ask = async (origin: string) => {
    const response = await lake.lake.fetch(new Request('http://lake.test/v1/check/cors', {headers: {origin}}))
    const {result}: {result: object} = await response.json()
    return {result, header: response.headers.get('access-control-allow-origin')}
  }
  const studio = 'http://127.0.0.1:3333'
  expect(await ask(studio)).toEqual({result: {allowed: true, withCredentials: true}, header: studio})
  expect(await ask('https://evil.example')).toEqual({
    result: {allowed: false, withCredentials: false},
    header: '*',
  })
})
