import {expect, test} from '@jest/globals'
import {z} from 'zod'

import {type ExportedTrial, exportJsonSchema, exportTrial, trialsCsv} from './export-trials.ts'
import {createTrialIndex} from './trial-index.ts'
import {termsFixture, trialFixture} from './trial-row.fixture.ts'
import {answerView} from './view-request.ts'

const rows = [
  trialFixture(1, {
    overallStatus: 'RECRUITING',
    statusAsOf: '2026-10',
    substances: ['guide-examplamine'],
    siteCount: 3,
    recruitingSites: 0,
    sitesWithStatus: 0,
  }),
  trialFixture(2, {staffNote: '=cmd'}),
]
const index = createTrialIndex(rows, termsFixture, '2026-11-21')
const edges = {siteUrl: 'https://library.example', names: index.guides}

const ask = (query: string) =>
  answerView(
    new Request(`https://library.example/trials/export.json?${query}`),
    async () => index,
    ({trials}) => Response.json(trials.map(({nctId}) => nctId)),
  )

test('a file holds what the view shows', async () => {
  expect(await (await ask('status=RECRUITING')).json()).toEqual(['NCT00000001'])
})

test('an address that is not understood is refused, with its words', async () => {
  const response = await ask('colour=red&page=zero')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({error: 'BAD_VIEW', parameters: ['colour', 'page']})
})

test('what is not known is null, and sites without a status of their own are not counted as closed', () => {
  const [first, second] = rows.map((row) => exportTrial(row, edges))
  expect(first).toMatchObject({
    status: 'RECRUITING',
    substances: ['Examplamine'],
    siteCount: 3,
    recruitingSites: null,
  })
  expect(second).toMatchObject({status: null, statusAsOf: null, hasResults: null, enrolment: null})
})

test('CSV and JSON have the same fields, and every row its licence', () => {
  const exported = rows.map((row) => exportTrial(row, edges))
  const [header = '', , second = ''] = trialsCsv(exported).split('\r\n')
  expect(header.split(',')).toEqual([...Object.keys(exported[0] ?? {}), 'licence'])
  expect(second).toContain("'=cmd")
  expect(second).toContain('not reviewed by it')
})

test('the schema that is published describes what is exported', () => {
  const schema = z.object({
    properties: z.object({trials: z.object({items: z.object({required: z.array(z.string())})})}),
  })
  const {required} = schema.parse(exportJsonSchema()).properties.trials.items
  const exported: ExportedTrial | undefined = rows.map((row) => exportTrial(row, edges))[0]
  expect(required.toSorted()).toEqual(Object.keys(exported ?? {}).toSorted())
})
