import type {Page} from 'playwright-core'

/** Goes on with the Tab key, or back with another, until what has the focus bears this name; throws when it never does. */
export async function tabTo(
  page: Page,
  name: string,
  {most = 120, key = 'Tab', exact = false} = {},
): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.labels
          : null
      return (
        element?.getAttribute('aria-label') ??
        labels?.[0]?.textContent ??
        element?.textContent ??
        ''
      ).trim()
    })
    if (exact ? focused === name : focused.includes(name)) return
    seen.push(focused.slice(0, 40))
  }
  throw new Error(`The keyboard never came to “${name}”, but to: ${seen.join(' | ')}`)
}
