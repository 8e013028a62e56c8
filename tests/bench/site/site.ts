import {join, resolve} from 'node:path'

import {launchBrowser} from '../../e2e/harness/browser.ts'
import {currentLibrary, freePort, startFresh, stopCurrent} from '../../e2e/harness/library.ts'
import type {Figure} from '../figure.ts'
import {answersASecond} from './answers-a-second.ts'
import {buildEmptySite, serveNext} from './empty-site.ts'
import {lighthouseScores} from './lighthouse.ts'
import {weigh} from './page-weight.ts'

const GUIDES = ['ketamine', 'esketamine', 'psilocybin', 'mdma']
const KB = 1000
/** The encodings that Chromium names. */
const BROWSER = 'gzip, deflate, br, zstd'

/** The site as visitors get it, beside an empty page of the same Next. On the library of the browser tests. */
export async function site(): Promise<Figure[]> {
  const {folder} = await buildEmptySite()
  await startFresh()
  const empty = await serveNext(resolve(folder), await freePort())
  const browser = await launchBrowser()
  try {
    const {siteUrl} = await currentLibrary()
    const nothing = await weigh(browser, empty.url)
    const figures: Figure[] = [
      {name: 'JavaScript of an empty page of Next, gzipped', value: nothing.scripts / KB, unit: 'kB'},
    ]
    for (const slug of GUIDES) {
      const {html, css, fonts, scripts, layoutShift} = await weigh(
        browser,
        `${siteUrl}${join('/library', slug)}`,
      )
      figures.push(
        {
          name: `guide to ${slug}: JavaScript, gzipped`,
          value: scripts / KB,
          unit: 'kB',
          ratio: scripts / nothing.scripts,
        },
        {
          name: `guide to ${slug}: HTML, CSS and fonts, gzipped`,
          value: (html + css + fonts) / KB,
          unit: 'kB',
        },
        {name: `guide to ${slug}: layout shift on a slow phone`, value: layoutShift, unit: ''},
      )
    }
    for (const path of ['/search?q=special+k', '/trials']) {
      const {html, scripts} = await weigh(browser, siteUrl + path)
      figures.push(
        {name: `${path}: HTML, gzipped`, value: html / KB, unit: 'kB'},
        {
          name: `${path}: JavaScript, gzipped`,
          value: scripts / KB,
          unit: 'kB',
          ratio: scripts / nothing.scripts,
        },
      )
    }
    for (const [asked, how] of [
      [BROWSER, 'compressed, as browsers ask'],
      ['identity', 'not compressed'],
    ] as const) {
      const [emptyRate = 0, guideRate = 0] = await answersASecond(
        [`${empty.url}/`, `${siteUrl}/library/ketamine`],
        asked,
      )
      figures.push(
        {name: `an empty page from next start, ${how}`, value: emptyRate, unit: '1/s'},
        {
          name: `the longest guide as npm start serves it, ${how}`,
          value: guideRate,
          unit: '1/s',
          ratio: guideRate / emptyRate,
        },
      )
    }
    return [...figures, ...(await lighthouseScores(siteUrl))]
  } finally {
    await browser.close()
    empty.close()
    await stopCurrent()
  }
}
