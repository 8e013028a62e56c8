import {OPEN_DATA_SETS, parseOpenData} from '@healing-library/content/queries/open-data'
import {expect, test} from '@jest/globals'
import {z} from 'zod'

import {openDataCsv, openDataJson, openDataSchema} from './open-data.ts'

const edges = {siteUrl: 'https://l.example', licence: 'CC BY 4.0'}
const {value} = parseOpenData('claims', [
  {
    _id: 'claim-1',
    _type: 'claim',
    _updatedAt: '2026-11-02T08:00:00Z',
    slug: null,
    statement: 'It helps, some',
    kind: 'efficacy',
    certainty: 'low',
    population: '=adults',
    about: ['guide-a', 'guide-b'],
    sources: ['publication-1'],
  },
])
if (value === null) throw new Error('the claim fits its contract')

test('a file says its version, its licence and when its content last changed', () => {
  expect(openDataJson('claims', value, edges)).toMatchObject({
    schemaVersion: 1,
    licence: 'CC BY 4.0',
    generatedAt: '2026-11-02T08:00:00Z',
    total: 1,
    rows: [{id: 'claim-1', page: null, statement: 'It helps, some', about: ['guide-a', 'guide-b']}],
  })
})

test('the table has the fields of the JSON, and no cell that a spreadsheet would run', () => {
  const [header, row] = openDataCsv('claims', value, edges).split('\r\n')
  expect(header).toBe('id,page,statement,kind,certainty,population,about,sources,licence')
  expect(row).toBe(`claim-1,,"It helps, some",efficacy,low,'=adults,guide-a; guide-b,publication-1,CC BY 4.0`)
})

test('every file fits the schema that is given beside it', () => {
  const {$defs} = openDataSchema(edges.siteUrl)
  expect(Object.keys($defs).toSorted()).toEqual([...OPEN_DATA_SETS, 'trials'].toSorted())
  const claims = z.fromJSONSchema($defs['claims'] ?? {})
  expect(claims.safeParse(openDataJson('claims', value, edges)).error).toBeUndefined()
  expect(claims.safeParse({...openDataJson('claims', value, edges), schemaVersion: 2}).success).toBe(false)
})
