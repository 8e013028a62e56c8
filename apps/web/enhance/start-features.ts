/**
 * What a page does better with JavaScript. `start` is called once for each element of the page that has the feature's
 * markup; what it listens to ends with `signal`, which tests abort and pages never do.
 */
export type Feature = {selector: string; start: (part: HTMLElement, signal: AbortSignal) => void}

/** Starts each feature where its markup is. One that fails is reported to the browser and holds up no other. */
export function startFeatures(features: readonly Feature[], root: ParentNode, signal: AbortSignal): void {
  for (const {selector, start} of features) {
    for (const part of root.querySelectorAll<HTMLElement>(selector)) {
      try {
        start(part, signal)
      } catch (error) {
        reportError(error)
      }
    }
  }
}
