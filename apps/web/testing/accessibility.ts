import axe from 'axe-core'

/**
 * What axe finds wrong with a part of a page, one line a finding: empty when nothing. Contrast is left to the
 * browser tests and to tokens.unit.test.ts, because jsdom draws nothing.
 */
export async function accessibilityProblems(part: Element): Promise<string[]> {
  const {violations} = await axe.run(part, {rules: {'color-contrast': {enabled: false}}})
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html}`))
}
