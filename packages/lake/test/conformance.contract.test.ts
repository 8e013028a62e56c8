import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import type {GroqCase} from './groq/case.ts'
import {DOCUMENTS} from './groq/documents.ts'
import {FUNCTIONS} from './groq/functions.ts'
import {OPERATORS} from './groq/operators.ts'
import {TRAVERSAL} from './groq/traversal.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = openTestLake()
  client = lake.client('administrator')
  await client.mutate(DOCUMENTS.map((document) => ({create: document})))
})
afterAll(() => lake.close())

describe.each<[string, GroqCase[]]>([
  ['operators', OPERATORS],
  ['traversal', TRAVERSAL],
  ['functions', FUNCTIONS],
])('GROQ: %s', (_name, cases) => {
  test.each(cases.map((one): [string, GroqCase] => [one.query, one]))('%s', async (query, one) => {
    const asked = client.fetch<unknown>(query, one.params ?? {})
    if (one.refused) await expect(asked).rejects.toMatchObject({statusCode: 400})
    else expect(await asked).toEqual(one.result)
  })
})
