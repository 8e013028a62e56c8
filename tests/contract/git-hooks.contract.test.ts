import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'

jest.setTimeout(60_000)

/** The hooks of this repository in another one, driven by Git itself. */
const ROOT = resolve(import.meta.dirname, '../..')
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'git-hooks-'))
  await git('init', '--quiet')
  await git('config', 'core.hooksPath', join(ROOT, 'tools/git-hooks'))
  await git('config', 'user.name', 'A developer')
  await git('config', 'user.email', 'developer@example.org')
})
afterEach(() => rmSync(folder, {recursive: true}))

function git(...args: string[]): Promise<{code: number; output: string}> {
  // Git's own variables of a commit that runs these tests would point at another repository.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return new Promise((done) => {
    execFile('git', args, {cwd: folder, env: Object.fromEntries(own)}, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      done({code, output: `${stdout}${stderr}`})
    })
  })
}

const commit = (subject: string) => git('commit', '--allow-empty', '--quiet', '-m', subject)

test.each([
  ['feat(lake): a lake that swims', 0],
  ['fix: one thing', 0],
  ['docs(web, studio)!: two places', 0],
  ['Merge branch "x"', 0],
  ['fixup! feat(lake): a lake that swims', 0],
  ['improved things', 1],
  ['feat:no space', 1],
  ['wip(lake): later', 1],
])('the subject "%s" ends with %i', async (subject, code) => {
  const done = await commit(subject)
  expect(done.code).toBe(code)
  if (code === 1) expect(done.output).toContain('is not of the form: feat(lake): what it does')
})

test('without installed packages a commit is let through, and told why', async () => {
  writeFileSync(join(folder, 'a.ts'), 'export const a = "a"')
  await git('add', '.')
  const {code, output} = await commit('feat: a')
  expect(code).toBe(0)
  expect(output).toContain('packages are not installed (npm ci), so nothing was checked')
})

test('format, lint and types of what is staged are looked at; --no-verify goes past them', async () => {
  for (const name of ['node_modules', '.oxfmtrc.json', '.oxlintrc.json'])
    symlinkSync(join(ROOT, name), join(folder, name))
  writeFileSync(join(folder, 'package.json'), '{"name": "a", "private": true}\n')
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  const compilerOptions = {noEmit: true, strict: true, types: [], skipLibCheck: true}
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, include: ['src']}))
  // A folder as Next names its groups of routes.
  mkdirSync(join(folder, 'src/(en)'), {recursive: true})
  const file = join(folder, 'src/(en)/a.ts')
  const staged = async (text: string) => {
    writeFileSync(file, text)
    await git('add', 'src')
    return commit('feat: a')
  }
  expect(await staged('export const a: number = "a";\n')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/npm run format mends this[\s\S]*not assignable to type 'number'/),
  })
  expect(await staged('export const a: any = 1\n')).toMatchObject({
    code: 1,
    output: expect.stringContaining('no-explicit-any'),
  })
  expect(await staged('export const a = 1\n')).toMatchObject({code: 0})
  writeFileSync(file, 'export const a = "b";\n')
  await git('add', 'src')
  expect(await git('commit', '--no-verify', '--quiet', '-m', 'whatever')).toMatchObject({code: 0})
})
