import {mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {readEnvironment} from '@healing-library/contracts/environment'
import {chromium} from 'playwright-core'

import {CHROMIUM_ARGUMENTS, findChromium} from './chromium.ts'

const HELP = `npm run screenshot: takes the README's picture of the running library (npm start, in another terminal).

Environment: SITE_URL, WEB_PORT (where it runs), CHROME_PATH (the browser).
`

const FILE = 'docs/screenshot.png'
const SIZE = {width: 1280, height: 860}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(HELP)
  const {siteUrl} = readEnvironment(process.env)
  const executablePath = findChromium(process.env)
  if (executablePath === undefined) return fail('No Chromium was found: set CHROME_PATH.')
  const health = await fetch(`${siteUrl}/healthz`).catch(() => undefined)
  if (health?.ok !== true) return fail(`${siteUrl} does not answer: run npm start in another terminal first.`)

  const browser = await chromium.launch({executablePath, args: CHROMIUM_ARGUMENTS})
  try {
    const page = await browser.newPage({viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce'})
    await page.goto(`${siteUrl}/library/ketamine`, {waitUntil: 'networkidle'})
    await page.evaluate(() => document.fonts.ready)
    const root = resolve(import.meta.dirname, '..')
    await mkdir(join(root, 'docs'), {recursive: true})
    await page.screenshot({path: join(root, FILE)})
    process.stdout.write(`${FILE} is the guide to ketamine at ${siteUrl}\n`)
  } finally {
    await browser.close()
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

await main()
if (process.connected) process.disconnect()
