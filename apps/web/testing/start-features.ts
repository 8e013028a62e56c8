import type {Feature} from '../enhance/start-features.ts'

/** Starts features on the rendered page, as the page's script does. What it returns ends them. */
export function startFeatures(...features: readonly Feature[]): () => void {
  const controller = new AbortController()
  for (const {selector, start} of features) {
    for (const part of document.querySelectorAll<HTMLElement>(selector)) start(part, controller.signal)
  }
  return () => controller.abort()
}
