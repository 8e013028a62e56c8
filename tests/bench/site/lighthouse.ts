import lighthouse from 'lighthouse'
import {chromium} from 'playwright-core'

import {CHROMIUM_ARGUMENTS, findChromium} from '../../../tools/chromium.ts'
import {freePort} from '../../e2e/harness/library.ts'
import type {Figure} from '../figure.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** One address for each of five kinds of page. */
const PATHS = ['/', '/library/ketamine', '/conditions/depression', '/trials/NCT03113968', '/glossary']

/** What Lighthouse says of five kinds of page, on its own phone. */
export async function lighthouseScores(siteUrl: string): Promise<Figure[]> {
  const executablePath = findChromium(process.env)
  if (executablePath === undefined) throw new Error('No Chromium was found: set CHROME_PATH.')
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`],
  })
  try {
    const figures: Figure[] = []
    for (const path of PATHS) {
      const result = await lighthouse(siteUrl + path, {port, onlyCategories: CATEGORIES, logLevel: 'silent'})
      if (result === undefined) throw new Error(`Lighthouse has nothing to say of ${path}.`)
      const {categories, audits} = result.lhr
      for (const id of CATEGORIES) {
        const category = categories[id]
        figures.push({
          name: `Lighthouse, ${path}: ${id}`,
          value: (category?.score ?? 0) * 100,
          unit: 'of 100',
        })
        for (const {id: auditId, weight} of category?.auditRefs ?? []) {
          const audit = audits[auditId]
          if (weight > 0 && audit?.score !== null && audit?.score !== undefined && audit.score < 0.9)
            process.stderr.write(`${path}: ${id}: ${audit.title} ${audit.displayValue ?? ''}\n`)
        }
      }
    }
    return figures
  } finally {
    await browser.close()
  }
}
