import {createRequire} from 'node:module'

import type {Page} from 'playwright-core'
import {z} from 'zod'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const findings = z.array(
  z.object({id: z.string(), help: z.string(), nodes: z.array(z.object({html: z.string()}))}),
)

/** What axe finds wrong in a part of a page, one line a finding. The page must have been opened with `bypassCSP`. */
export async function axeFindings(page: Page, selector: string): Promise<string[]> {
  await page.addScriptTag({path: AXE})
  const violations = await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(selector)})).then((results) => results.violations)`,
  )
  return findings
    .parse(violations)
    .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`)
}
