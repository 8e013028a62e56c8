import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

import {CHROMIUM_ARGUMENTS, findChromium} from '../../../tools/chromium.ts'

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (executablePath === undefined) throw new Error('No Chromium was found: set CHROME_PATH.')
  return await chromium.launch({executablePath, args: CHROMIUM_ARGUMENTS})
}

/** A page of a visitor or an editor of its own, and what went wrong in it. */
export type WatchedPage = {
  page: Page
  /** Console errors and warnings, failed requests, refusals, and requests that leave the machine. */
  problems: string[]
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({viewport: {width: 1360, height: 900}, ...options})
  const page = await context.newPage()
  return {page, problems: watch(page, options)}
}

function watch(page: Page, {javaScriptEnabled = true}: BrowserContextOptions): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const leaves = /^(?:https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1'
    if (leaves) problems.push(`left the machine: ${request.url()}`)
  })
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).hostname !== '127.0.0.1') problems.push(`left the machine: ${socket.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Without JavaScript the browser is what refuses the scripts.
    if (!javaScriptEnabled && request.resourceType() === 'script' && reason === 'csp') return
    // The page itself gave up on it: a listener that is closed, a picture of a page that is left.
    if (reason !== 'net::ERR_ABORTED')
      problems.push(`failed: ${request.method()} ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) {
      problems.push(`answered ${response.status()}: ${response.request().method()} ${response.url()}`)
    }
  })
  return problems
}
