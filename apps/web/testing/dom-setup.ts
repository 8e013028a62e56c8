/** Runs before each test in jsdom: `toBeVisible`, `toHaveAccessibleName` and their kin, and what jsdom lacks. */
import '@testing-library/jest-dom/jest-globals'

/** jsdom lays nothing out, so nothing ever comes into view: links that prefetch when seen wait for ever. */
class NothingIntersects implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = '0px'
  readonly scrollMargin = '0px'
  readonly thresholds = [0]
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

globalThis.IntersectionObserver = NothingIntersects

/** axe asks for a canvas to look at letters; jsdom has none, and says so on the console each time. */
HTMLCanvasElement.prototype.getContext = () => null
