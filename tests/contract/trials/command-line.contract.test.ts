import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'
import type {JsonObject} from '@healing-library/registry/server/json'
import {literatureRoutes} from '@healing-library/registry/server/literature-routes'
import {startRegistryServer, type RegistryServer} from '@healing-library/registry/server/registry-server'
import {sourceOf} from '@healing-library/registry/server/study-source'
import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {testNctId, testStudies, testStudy} from '../../../packages/registry/test/studies.fixture.ts'
import {openTrialsCli, type TrialsCli} from './trials-cli.ts'

/** The real command line, in a process of its own, against a lake in another and a registry over HTTP. */
const STUDIES = 240
let registry: RegistryServer
let cli: TrialsCli

beforeEach(async () => {
  registry = await startRegistryServer({source: sourceOf(testStudies(STUDIES), '2026-03-03T09:00:00')})
  cli = await openTrialsCli(registry.baseUrl)
}, 60_000)
afterEach(async () => {
  await cli.close()
  await registry.close()
})

const trial = (number: number): StoredDocument => ({
  _id: `trial-${testNctId(number).toLowerCase()}`,
  _type: 'clinicalTrial',
  nctId: testNctId(number),
  briefTitle: `Test record ${number}`,
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-01-15',
  staffNote: 'Ours.',
})

/** Everything that a sync keeps, without what tells one run from another. */
async function kept(): Promise<unknown> {
  return await cli.client.fetch(
    '*[_type in ["registryRecord", "clinicalTrial"]] | order(_id) {..., "_rev": null, "_createdAt": null, "_updatedAt": null, "fetchedAt": null}',
  )
}

const pagesRead = () => registry.requests.filter(({path}) => path.includes('/studies?')).length

test('killed five times in the middle and run again: the same as one run that nothing happened to', async () => {
  await cli.client.create(trial(7))
  let kills = 0
  for (let pages = 2; kills < 5; pages += 1) {
    const before = pagesRead()
    registry.faults.plan(
      [...Array.from({length: pages}, () => ({kind: 'slow', delayMs: 5}) as const), {kind: 'silent'}],
      /studies\?/,
    )
    const running = cli.start(['sync', '--query', 'ketamine', '--page-size', '10'])
    while (pagesRead() - before <= pages && running.child.exitCode === null) await pause()
    running.child.kill('SIGKILL')
    expect((await running.ended).signal).toBe('SIGKILL')
    registry.faults.clear()
    kills += 1
  }
  const held = await cli.client.fetch<number>('count(*[_type == "registryRecord"])')
  expect(held).toBeGreaterThan(20)
  expect(held).toBeLessThan(STUDIES)
  const last = await cli.run(['sync', '--query', 'ketamine', '--page-size', '10'])
  expect(last).toMatchObject({code: 0, stderr: expect.stringContaining('goes on where it was cut off')})
  expect(last.stdout).toContain(`${STUDIES} read, ${STUDIES} new`)
  const afterKills = await kept()

  const {close} = cli
  cli = await openTrialsCli(registry.baseUrl)
  await close()
  await cli.client.create(trial(7))
  expect(await cli.run(['sync', '--query', 'ketamine'])).toMatchObject({code: 0})
  expect(afterKills).toEqual(await kept())
}, 120_000)

test('Ctrl-C: it says how to go on, and does', async () => {
  registry.faults.plan(
    [{kind: 'slow', delayMs: 1}, {kind: 'slow', delayMs: 1}, {kind: 'silent'}],
    /studies\?/,
  )
  const running = cli.start(['sync', '--query', 'ketamine', '--page-size', '50'])
  while (pagesRead() < 3) await pause()
  running.child.kill('SIGINT')
  const stopped = await running.ended
  expect(stopped).toMatchObject({code: 1, signal: null})
  expect(stopped.stderr).toContain('the same command goes on where it was')
  expect(await cli.run(['sync', '--query', 'ketamine', '--page-size', '50'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${STUDIES} read, ${STUDIES} new`),
  })
}, 60_000)

test('from the first sync to an accepted change, with a curator’s token', async () => {
  await cli.client.create(trial(1))
  await cli.client.create({...trial(1), _id: `drafts.${trial(1)._id}`, staffNote: 'Half written'})
  expect(await cli.run(['sync', '--query', 'ketamine', '--json'])).toMatchObject({code: 0})
  registry.setSource(
    sourceOf(
      [
        testStudy({number: 1, title: 'Renamed', status: 'COMPLETED', updated: '2026-03-04'}),
        ...testStudies(STUDIES).slice(1),
      ],
      '2026-03-04T09:00:00',
    ),
  )
  const second = await cli.run(['sync', '--query', 'ketamine', '--json'])
  expect(JSON.parse(second.stdout)).toMatchObject({
    searches: [{query: 'ketamine', mode: 'incremental', seen: 1, changed: 1, proposed: 2}],
    problems: [],
  })
  const shown = await cli.run(['diff'])
  expect(shown.stdout).toContain(`${testNctId(1)}  Renamed`)
  expect(shown.stdout).toContain('Status (overallStatus): RECRUITING → COMPLETED')
  expect(await cli.run(['accept', testNctId(1), '--kind', 'status'])).toMatchObject({
    code: 0,
    stdout: '1 changes of 1 trials accepted.\n',
  })
  expect(await cli.run(['ignore', '--all'])).toMatchObject({
    code: 0,
    stdout: '1 changes of 1 trials turned down.\n',
  })
  expect((await cli.run(['diff'])).stdout).toBe('No change waits for a curator.\n')
  const published = clinicalTrial.parse(await cli.client.getDocument(trial(1)._id))
  expect(published).toMatchObject({
    overallStatus: 'COMPLETED',
    briefTitle: 'Test record 1',
    staffNote: 'Ours.',
  })
  expect(published.changes).toMatchObject([{kind: 'status', before: 'RECRUITING', after: 'COMPLETED'}])
  expect(await cli.client.getDocument(`drafts.${trial(1)._id}`)).toMatchObject({
    overallStatus: 'COMPLETED',
    staffNote: 'Half written',
    changes: [{kind: 'status'}],
  })
  const status = await cli.run(['status', '--json'])
  expect(JSON.parse(status.stdout)).toMatchObject({
    library: {trials: 1, candidates: STUDIES - 1, proposals: 0},
  })
}, 60_000)

test('trials are added by number or from a CSV; what is no number is named, and nothing is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trials-csv-'))
  const file = join(folder, 'list.csv')
  writeFileSync(
    file,
    `nct,note\n${testNctId(1)},first\nnot a number,x\n${testNctId(2)},second\nNCT98000000,unknown\n`,
  )
  const imported = await cli.run(['import', '--file', file])
  rmSync(folder, {recursive: true})
  expect(imported).toMatchObject({code: 3})
  expect(imported.stdout).toContain('2 of 3 trials added')
  expect(imported.stderr).toContain('list.csv:3  no NCT number: not a number,x')
  expect(imported.stderr).toContain('NCT98000000: the registry does not know this number')
  const added: unknown = await cli.client.getDocument(trial(1)._id)
  expect(clinicalTrial.parse(added)).toMatchObject({overallStatus: 'RECRUITING', statusAsOf: '2026-03-01'})
  const again = await cli.run(['import', testNctId(1)])
  expect(again).toMatchObject({code: 0, stdout: expect.stringContaining('is in the library already')})
  expect(isStoredDocument(await cli.client.getDocument(`registry.${testNctId(2)}`))).toBe(true)
}, 60_000)

test('watch: syncs again by itself, tells a registry that is down and goes on, and stops when asked to', async () => {
  await cli.client.create({
    _id: 'settings.trials',
    _type: 'trialSettings',
    queries: [
      {
        _key: 'a',
        _type: 'registryQuery',
        key: 'ketamine',
        label: 'Ketamine',
        expression: 'ketamine',
        aliases: ['ketamine'],
      },
    ],
  })
  const later = sourceOf(
    [...testStudies(STUDIES), testStudy({number: 900, updated: '2026-03-04'})],
    '2026-03-04T09:00:00',
  )
  const watching = cli.start(['watch', '--every', '1s'])
  const isRead = (build: string) =>
    cli.client.fetch<boolean>(
      'count(*[_id == "syncRun.ketamine" && dataTimestamp == $build && defined(finishedAt)]) == 1',
      {build},
    )
  while (!(await isRead('2026-03-03T09:00:00'))) await pause()
  registry.faults.plan({kind: 'classicApi'}, /version/)
  registry.setSource(later)
  while (!(await isRead('2026-03-04T09:00:00'))) await pause()
  watching.child.kill('SIGTERM')
  const ended = await watching.ended
  expect(ended).toMatchObject({code: 0, signal: null})
  expect(ended.stdout).toContain(`Ketamine (everything): ${STUDIES} read`)
  expect(ended.stdout).toContain('Ketamine (what changed): 1 read, 1 new')
  expect(ended.stderr).toContain('classic ClinicalTrials.gov API')
  expect(await cli.run(['watch', '--every', 'often'])).toMatchObject({code: 2})
}, 60_000)

test('serve: a registry of this machine, that another run of the command line reads', async () => {
  const serving = cli.start(['serve', '--port', '0', '--generated', '30'])
  const address = await new Promise<string>((done) => {
    serving.child.stdout?.on('data', (text: string) => {
      const url = /registry: (\S+)/.exec(text)?.[1]
      if (url !== undefined) done(url)
    })
  })
  const read = await cli.run(
    ['sync', '--expression', 'ketamine OR esketamine OR psilocybin OR MDMA OR LSD', '--query', 'all'],
    {
      CTGOV_URL: address,
    },
  )
  expect(read).toMatchObject({code: 0, stdout: expect.stringContaining('30 read, 30 new')})
  serving.child.kill('SIGTERM')
  expect(await serving.ended).toMatchObject({code: 0})
}, 60_000)

test('publications: whose trial they tell of, and whether they still stand', async () => {
  const works: JsonObject[] = [
    {
      DOI: '10.5555/sound',
      title: ['A Sound Trial'],
      'clinical-trial-number': [
        {'clinical-trial-number': testNctId(2).toLowerCase(), registry: '10.18810/clinical-trials-gov'},
      ],
    },
    {DOI: '10.5555/withdrawn', title: ['A Withdrawn Trial']},
    {DOI: '10.5555/notice', title: ['Notice'], 'update-to': [{DOI: '10.5555/withdrawn', type: 'retraction'}]},
  ]
  const literature = await startRegistryServer({routes: [literatureRoutes({works, summaries: []})]})
  const environment = {
    CROSSREF_URL: `${literature.url}/crossref`,
    PUBMED_URL: `${literature.url}/pubmed`,
    SANITY_API_WRITE_TOKEN: cli.administratorToken,
  }
  const publication = (name: string, title: string) => ({
    _id: `publication-${name}`,
    _type: 'publication',
    title,
    doi: `10.5555/${name}`,
    nctIds: [testNctId(1)],
  })
  await cli.client.create(trial(1))
  await cli.client.create(publication('sound', 'A Sound Trial'))
  await cli.client.create(publication('withdrawn', 'A Withdrawn Trial'))
  const told = await cli.run(['publications', '--check', '--write'], environment)
  await literature.close()
  expect(told).toMatchObject({code: 3, stderr: ''})
  expect(told.stdout).toContain(`${testNctId(1)}  publication-sound  (clinical-trial-number)`)
  expect(told.stdout).toContain('a notice about it says retracted')
  expect(told.stdout).toContain('2 of 2 publications checked: 1 retracted')
  expect(await cli.client.getDocument('publication-sound')).toMatchObject({
    nctIds: [testNctId(1), testNctId(2)],
  })
  expect(await cli.client.getDocument('publication-withdrawn')).toMatchObject({
    nctIds: [testNctId(1)],
    retraction: 'retracted',
    retractionCheckedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
}, 60_000)

test('publications: what links answered is kept, under an id that nobody reads without a sign-in', async () => {
  const literature = await startRegistryServer({routes: [literatureRoutes({works: [], summaries: []})]})
  await cli.client.create({
    _id: 'publication-linked',
    _type: 'publication',
    title: 'A page that is gone',
    url: `${literature.url}/no-such-page`,
  })
  const told = await cli.run(['publications', '--check', '--follow-links', '--write'])
  await literature.close()
  expect(told).toMatchObject({code: 3, stderr: ''})
  expect(await cli.client.getDocument('linkCheck.publication-linked')).toMatchObject({
    publication: {_ref: 'publication-linked', _weak: true},
    checkedAt: expect.stringMatching(/Z$/),
    links: [{verdict: 'gone', detail: 'answered 404'}],
  })
  const anonymous = cli.client.withConfig({token: undefined})
  expect(await anonymous.getDocument('linkCheck.publication-linked')).toBeUndefined()
}, 60_000)

test('one bad record: exit code 3, and its name', async () => {
  const bad = testStudy({number: 3})
  bad['protocolSection'] = {
    identificationModule: {nctId: testNctId(3)},
    statusModule: {overallStatus: ['X']},
    armsInterventionsModule: {interventions: [{name: 'Ketamine'}]},
  }
  registry.setSource(sourceOf([testStudy({number: 1}), bad], '2026-03-03T09:00:00'))
  const ended = await cli.run(['sync', '--query', 'ketamine'])
  expect(ended.code).toBe(3)
  expect(ended.stderr).toContain(testNctId(3))
  expect(ended.stdout).toContain('1 new')
}, 60_000)

test.each([
  ['the classic API', {kind: 'classicApi'}, 'classic ClinicalTrials.gov API'],
  ['a web page', {kind: 'webPage'}, 'a web page'],
] as const)(
  '%s is refused in one line, and nothing is written',
  async (_, fault, words) => {
    registry.faults.plan(Array.from({length: 4}, () => fault))
    const ended = await cli.run(['sync', '--query', 'ketamine'])
    expect(ended.code).toBe(1)
    expect(ended.stderr.trim().split('\n').at(-1)).toContain(words)
    expect(ended.stderr).not.toMatch(/^\s+at /m)
    expect(await cli.client.fetch('count(*[_type in ["registryRecord", "syncRun"]])')).toBe(0)
  },
  60_000,
)

test('a token that may not write, and none: what to do', async () => {
  const none = await cli.run(['sync', '--query', 'ketamine'], {SANITY_API_WRITE_TOKEN: ''})
  expect(none).toMatchObject({code: 1, stderr: expect.stringContaining('SANITY_API_WRITE_TOKEN')})
  const wrong = await cli.run(['sync', '--query', 'ketamine'], {SANITY_API_WRITE_TOKEN: 'nonsense'})
  expect(wrong).toMatchObject({code: 1, stderr: expect.stringContaining('role curator')})
}, 60_000)

const pause = () => new Promise((done) => setTimeout(done, 5))
