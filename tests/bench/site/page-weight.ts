import {gzipSync} from 'node:zlib'

import type {Browser, Response} from 'playwright-core'

/** Gzipped bytes of what a browser loads for a page, by kind. Fonts are compressed by their own format. */
export type Weight = {html: number; css: number; fonts: number; scripts: number}

const PHONE = {viewport: {width: 360, height: 780}, deviceScaleFactor: 2, isMobile: true}

/** What a phone loads for a page, and how far its parts jump while it loads on a slow line. */
export async function weigh(browser: Browser, url: string): Promise<Weight & {layoutShift: number}> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4})
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(url, {waitUntil: 'networkidle'})
  const layoutShift = await page.evaluate(
    async () =>
      await new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(
            list
              .getEntries()
              .reduce(
                (sum, entry) => sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
                0,
              ),
          )
        }).observe({type: 'layout-shift', buffered: true})
        setTimeout(() => done(0), 500)
      }),
  )
  const weight = {html: 0, css: 0, fonts: 0, scripts: 0}
  for (const response of responses) {
    const kind = response.request().resourceType()
    if (kind !== 'document' && kind !== 'stylesheet' && kind !== 'font' && kind !== 'script') continue
    const body = await response.body()
    if (kind === 'font') weight.fonts += body.length
    if (kind === 'stylesheet') weight.css += gzipSync(body).length
    if (kind === 'script') weight.scripts += gzipSync(body).length
    if (kind === 'document') {
      const {page: words, inline} = split(body.toString('utf8'))
      weight.html += gzipSync(words).length
      if (inline !== '') weight.scripts += gzipSync(inline).length
    }
  }
  await context.close()
  return {...weight, layoutShift}
}

/** A document without its inline scripts, and those: they are JavaScript, wherever they stand. */
function split(html: string): {page: string; inline: string} {
  const inline: string[] = []
  const page = html.replaceAll(
    /<script(?![^>]*type="application\/ld\+json")[^>]*>([^<]+)<\/script>/g,
    (_, code: string) => {
      inline.push(code)
      return ''
    },
  )
  return {page, inline: inline.join('\n')}
}
