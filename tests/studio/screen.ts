/** What every part of the page is said to measure, in pixels: jsdom measures nothing. */
export const SCREEN = {width: 1280, height: 800}
