import {launchBrowser, openPage} from '../../e2e/harness/browser.ts'
import {signInByHand} from '../../e2e/harness/studio.ts'
import type {Figure} from '../figure.ts'
import {firstForm} from './first-form.ts'
import {openLibraryInStudio} from './library-in-studio.ts'
import {longList} from './long-list.ts'

const TRIALS = 5_000

/** The Studio as an editor meets it, with a long list of trials, in a real browser. */
export async function studio(): Promise<Figure[]> {
  const library = await openLibraryInStudio(TRIALS)
  const browser = await launchBrowser()
  try {
    const {page} = await openPage(browser)
    await signInByHand(page, library, library)
    return [...(await firstForm(page.context(), library)), ...(await longList(page, library))]
  } finally {
    await browser.close()
    await library.close()
  }
}
