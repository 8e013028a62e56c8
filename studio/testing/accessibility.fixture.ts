import axe from 'axe-core'

/** What axe finds wrong, one line a finding. Contrast is the design system's; jsdom draws nothing to measure. */
export async function accessibilityProblems(part: Element): Promise<string[]> {
  const {violations} = await axe.run(part, {rules: {'color-contrast': {enabled: false}}})
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html}`))
}
