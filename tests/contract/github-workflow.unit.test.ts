import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'

import {expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {z} from 'zod'

/** What runs on GitHub, with the rights of the repository, for each pull request of a stranger. */
const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, '.github/workflows')

const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.undefined().optional(),
      'timeout-minutes': z.number().max(60),
      steps: z.array(
        z.looseObject({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.unknown().optional(),
        }),
      ),
    }),
  ),
})

const files = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  return {name, text, ...workflow.parse(parse(text))}
})
const steps = files.flatMap(({jobs}) => Object.values(jobs).flatMap((job) => job.steps))

test('it runs the command that runs on a developer’s machine', () => {
  expect(steps.map(({run}) => run)).toContain('.ci/run')
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o100).toBe(0o100)
})

test('it reads the repository and may do nothing else, with no secret and never in the name of a pull request’s target', () => {
  expect(files.map(({permissions}) => permissions)).toEqual(files.map(() => ({contents: 'read'})))
  for (const {on, text} of files) {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(Object.keys(on)).not.toContain('workflow_run')
    expect(text).not.toMatch(/secrets\./)
  }
})

test('the token does not stay behind for what is run', () => {
  const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@') === true)
  expect(checkouts.length).toBeGreaterThan(0)
  expect(checkouts.map((step) => step.with)).toEqual(
    checkouts.map(() => expect.objectContaining({'persist-credentials': false})),
  )
})

test('every action is the one that was looked at: named by its hash, with its version in words', () => {
  const used = files.flatMap(({text}) =>
    [...text.matchAll(/uses:\s*(.+)$/gm)].map(([, action = '']) => action),
  )
  expect(used).toHaveLength(steps.filter(({uses}) => uses !== undefined).length)
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('what a stranger writes is put into no command', () => {
  for (const {run} of steps) expect(run ?? '').not.toContain('${{')
})
