import type {Page} from 'playwright-core'

/** Headings that stand a level too deep for the one before, or a page without exactly one of the first level. */
export async function headingProblems(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility(),
    )
    const levels = headings.map(({tagName}) => Number(tagName.slice(1)))
    const first = levels.filter((level) => level === 1).length
    return [
      ...(first === 1 ? [] : [`${first} headings of the first level`]),
      ...headings.flatMap(({textContent}, at) =>
        (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1
          ? [`level ${levels[at]} after ${levels[at - 1] ?? 'nothing'}: ${textContent}`]
          : [],
      ),
    ]
  })
}

/** How many pixels a page is wider than the screen that it is on. */
export async function overflowPx(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** What moves though the visitor asked for less motion. */
export async function movingParts(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({playState, effect}) => playState === 'running' && Number(effect?.getTiming().duration) > 10)
      .map(({effect}) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 100) ?? '') : '?',
      ),
  )
}

/**
 * Goes through a page with the Tab key: each stop must be in the window, not covered by something else, and drawn
 * otherwise than without the focus. Gives the names of the stops, and what is wrong with them.
 */
export async function walkByKeyboard(
  page: Page,
  steps: number,
): Promise<{stops: string[]; problems: string[]}> {
  const stops: string[] = []
  const problems: string[] = []
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return undefined
      // The line of a link that is broken over two lines has no middle of its own.
      const [box] = element.getClientRects()
      if (box === undefined) return {name: element.outerHTML.slice(0, 120), problem: 'has no box'}
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const top = document.elementFromPoint(x, y)
      const isSeen = top !== null && (element.contains(top) || top.contains(element))
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element)
      const isMarked =
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)
      if (!isSeen) return {name, problem: `is covered or out of sight at ${Math.round(x)}, ${Math.round(y)}`}
      return {name, problem: isMarked ? '' : 'does not show that it has the focus'}
    })
    if (stop === undefined) break
    stops.push(stop.name)
    if (stop.problem !== '') problems.push(`${stop.name}: ${stop.problem}`)
  }
  return {stops, problems}
}
