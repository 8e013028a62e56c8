/** Runs before each file of tests of the Studio's parts: matchers, patience, and what jsdom has no screen for. */
import '@testing-library/jest-dom/jest-globals'
import {format} from 'node:util'

import {jest} from '@jest/globals'
import {configure} from '@testing-library/react/pure.js'

import {SCREEN} from './screen.ts'

const MOST_WORDS = 1_000

// Not a measure of speed: the whole Studio is loaded, and a busy machine takes its time.
jest.setTimeout(120_000)
// As browser tests: what fails is run once more, and the first failure is printed.
jest.retryTimes(1, {logErrorsBeforeRetry: true})
configure({
  asyncUtilTimeout: 30_000,
  // Whether somebody could see each of a Studio's thousand parts takes jsdom longer than all else.
  defaultHidden: true,
  // The markup of a whole Studio is no help in a message; its words are.
  getElementError: (message) =>
    new Error(`${message ?? ''}
The page says: ${document.body.textContent.slice(0, MOST_WORDS)}`),
})

Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    matches: false,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }),
})
// Nothing is drawn here, so that style sheets are neither kept nor asked: jsdom would spend half its time on them.
process.env['SC_DISABLE_SPEEDY'] = 'false'
CSSStyleSheet.prototype.insertRule = () => 0
Object.defineProperty(window, 'getComputedStyle', {
  value: (element: Element) => (element instanceof HTMLElement ? element : document.body).style,
})
// Long lists draw what has room in them.
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: {get: () => SCREEN.width},
  offsetHeight: {get: () => SCREEN.height},
})
for (const name of ['scrollIntoView', 'scrollTo']) {
  Object.defineProperty(Element.prototype, name, {value: () => {}, configurable: true})
}

/** What the packaged Studio itself does wrong in React's eyes, and what it says of a busy machine. All else is shown. */
const NOT_OURS = [
  /React does not recognize the `flex(?:Grow|Basis)` prop/,
  /Custom validator at \S+ has taken more than/,
]
for (const level of ['error', 'warn'] as const) {
  const say = console[level].bind(console)
  console[level] = (...told: unknown[]) => {
    if (!NOT_OURS.some((line) => line.test(format(...told)))) say(...told)
  }
}
HTMLCanvasElement.prototype.getContext = () => null
