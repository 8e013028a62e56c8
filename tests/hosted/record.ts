import {spawn} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createInterface} from 'node:readline'

import {starterDocuments} from '@healing-library/starter'
import {chromium, type Page} from 'playwright-core'

import {CHROMIUM_ARGUMENTS, findChromium} from '../../tools/chromium.ts'
import {distinctRequests} from './distinct-requests.ts'
import {freePort} from './free-port.ts'
import {installedVersions} from './installed-versions.ts'
import type {SeenRequest} from './seen-request.ts'
import {PROJECT_ID, type StandIn, startStandIn} from './stand-in.ts'

/**
 * `npm run hosted:record`: builds Studio and site for a project at hosted Sanity, works in both of them, and writes down
 * every request that went to Sanity. Run it after a change of what asks the Content Lake, or of Sanity's packages;
 * `tests/contract/hosted-requests.contract.test.ts` holds the result against what the hosted API documents.
 */
const ROOT = resolve(import.meta.dirname, '../..')
const FILE = join(import.meta.dirname, 'recorded-requests.json')
const READY_WITHIN_MS = 15 * 60_000
const PATIENCE_MS = 120_000

const say = (text: string): void => void process.stderr.write(`${text}\n`)
const folder = await mkdtemp(join(tmpdir(), 'hosted-record-'))
const ports = {web: await freePort(), studio: await freePort(), registry: await freePort()}
const siteUrl = `http://127.0.0.1:${ports.web}`
const studioUrl = `http://127.0.0.1:${ports.studio}`
const hosted = await startStandIn({allowedOrigins: [studioUrl]})
await hosted.put(starterDocuments())
const parts: Record<string, SeenRequest[]> = {}
/** What was asked since the last part. */
const endPart = (name: string): void => {
  parts[name] = distinctRequests(hosted.seen.splice(0))
  say(`${name}: ${parts[name].length} kinds of request`)
}

const environment = {
  ...process.env,
  ...hosted.environment,
  WEB_PORT: String(ports.web),
  STUDIO_PORT: String(ports.studio),
  REGISTRY_PORT: String(ports.registry),
  LAKE_DATA_DIR: join(folder, 'data'),
  STUDIO_DIST_DIR: join(ROOT, '.cache/hosted/studio'),
  NEXT_DIST_DIR: '.next-hosted',
  SITE_PREVIEW_TOKEN: hosted.tokenOf('viewer'),
  SANITY_API_WRITE_TOKEN: hosted.tokenOf('curator'),
  SITE_URL: '',
  STUDIO_URL: '',
  LAKE_URL: '',
}
const library = spawn(process.execPath, [join(ROOT, 'tools/start.ts')], {
  cwd: ROOT,
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
})
try {
  await untilReady()
  endPart('the site is built and started')
  for (const path of ['/', '/library/ketamine', '/trials', '/search?q=ketamine', '/data'])
    await (await fetch(`${siteUrl}${path}`)).text()
  endPart('pages are read')
  await workInStudio(hosted)
  await runCommand('packages/content/src/main.ts', 'report')
  endPart('npm run content')
  await runCommand('packages/registry/src/main.ts', 'status', '--offline')
  endPart('npm run trials')
  await runCommand('tools/doctor.ts')
  endPart('npm run doctor')
  await writeFile(FILE, `${JSON.stringify({recordedWith: installedVersions(), parts}, null, 2)}\n`)
  say(`Written: ${FILE}`)
} finally {
  library.kill('SIGTERM')
  await new Promise((done) => library.once('close', done))
  await hosted.close()
  await rm(folder, {recursive: true, force: true})
}

async function untilReady(): Promise<void> {
  if (library.stdout === null) throw new Error('The library has no output to follow.')
  const lines = createInterface({input: library.stdout})
  await new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('The library was not ready in time.')), READY_WITHIN_MS)
    lines.on('line', (line) => {
      say(line)
      if (!line.startsWith('Ready after')) return
      clearTimeout(timer)
      done()
    })
    library.once('exit', (code) => fail(new Error(`npm start ended with ${String(code)}.`)))
  })
}

/** Opens, edits and publishes a guide, looks at its history and its preview, and at the trials. */
async function workInStudio(standIn: StandIn): Promise<void> {
  const executablePath = findChromium(process.env)
  if (executablePath === undefined) throw new Error('No Chromium was found: set CHROME_PATH.')
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGUMENTS, `--proxy-server=${standIn.proxyUrl}`, '--ignore-certificate-errors'],
  })
  try {
    const context = await browser.newContext({viewport: {width: 1500, height: 950}})
    await context.addInitScript(
      ([key, token]) =>
        localStorage.setItem(key ?? '', JSON.stringify({token, time: new Date().toISOString()})),
      [`__studio_auth_token_${PROJECT_ID}`, standIn.tokenOf('administrator')],
    )
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await page.goto(studioUrl)
    await page.getByText('Guides', {exact: true}).first().waitFor()
    endPart('the Studio opens')
    await editAGuide(page)
    endPart('a guide is edited, published and its history opened')
    await page.goto(`${studioUrl}/presentation?preview=/library/ketamine`)
    await page.frameLocator('iframe').getByRole('heading', {level: 1}).waitFor()
    endPart('a page is previewed')
    await page.goto(`${studioUrl}/trials/queue`)
    await page.getByRole('tab', {name: /^Queue/}).waitFor()
    await page.waitForTimeout(3000)
    endPart('the queue of trials is opened')
  } finally {
    await browser.close()
  }
}

async function editAGuide(page: Page): Promise<void> {
  await page.goto(`${studioUrl}/structure/guides;all;guide-ketamine`)
  const summary = page.getByTestId('field-summary').locator('textarea')
  await summary.fill(`${await summary.inputValue()} Once more.`)
  await page.getByTestId('action-publish').and(page.locator(':not([disabled])')).click()
  await page
    .getByText(/Published (?:just now|\d+ seconds? ago|now)|Just published/i)
    .first()
    .waitFor()
    .catch(() => say('no word of the publish was seen'))
  await page.goto(
    `${studioUrl}/structure/guides;all;guide-ketamine,inspect=on,view=editor,changesInspectorTab=history,inspect=sanity%2Fchanges`,
  )
  await page.waitForTimeout(4000)
}

/** A command of this repository, as a person runs it: whatever it finds, it has asked. */
async function runCommand(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...environment,
      SITE_URL: siteUrl,
      STUDIO_URL: studioUrl,
      SANITY_API_READ_TOKEN: environment.SITE_PREVIEW_TOKEN,
    },
    stdio: 'ignore',
  })
  await new Promise((done) => child.once('close', done))
}
