import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

import type {Page} from 'playwright-core'
import {z} from 'zod'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const findings = z.array(
  z.object({id: z.string(), help: z.string(), nodes: z.array(z.object({html: z.string()}))}),
)

/**
 * What axe finds wrong in parts of a page, one line a finding. It is evaluated, not added as a script: the policy of the
 * page stays what it is.
 */
export async function axeFindings(page: Page, selector = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(AXE, 'utf8'))
  await page.evaluate(settled)
  const violations = await page.evaluate(
    `axe.run(document.querySelectorAll(${JSON.stringify(selector)})).then((results) => results.violations)`,
  )
  return findings
    .parse(violations)
    .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`)
}

/** The same of what stands in the Studio, in its light and its dark colours, without loading it anew for either. */
export async function axeInBothSchemes(page: Page, selector: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    await page.locator(`[data-scheme=${colorScheme}] ${selector}`).first().waitFor()
    found.push(...(await axeFindings(page, selector)).map((finding) => `${colorScheme}: ${finding}`))
  }
  return found
}

/** A colour on its way to another is none to be judged. */
async function settled(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({effect}) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.allSettled(ending.map(({finished}) => finished))
}
