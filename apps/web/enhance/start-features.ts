/**
 * What a page does better with JavaScript. `start` is called once for each element of the page that has the feature's
 * markup; what it listens to ends with `signal`, which tests abort and pages never do.
 */
export type Feature = {selector: string; start: (part: HTMLElement, signal: AbortSignal) => void}

/** Starts each feature where its markup is. One that fails is reported to the browser and holds up no other. */
export function startFeatures(features: readonly Feature[], root: ParentNode, signal: AbortSignal): void {
  for (const {selector, start} of features) {
    for (const part of root.querySelectorAll<HTMLElement>(selector)) {
      whenReactIsDone(part, () => start(part, signal)).catch(reportError)
    }
  }
}

const LOOK_AGAIN_AFTER_MS = 50
const LOOKS = 100

/**
 * Pages that are rendered for each visitor, drafts and the development server bring React, which must find the page
 * as it was sent before anything else changes it. It marks each element that it has taken over.
 */
async function whenReactIsDone(part: Element, then: () => void): Promise<void> {
  if (!('__next_f' in window)) return then()
  for (let look = 0; look < LOOKS && !isTakenOver(part); look += 1) {
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_AFTER_MS))
  }
  then()
}

const isTakenOver = (element: Element): boolean =>
  Object.keys(element).some((key) => key.startsWith('__reactFiber$'))
