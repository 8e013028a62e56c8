/** In the place of each stylesheet: jsdom draws nothing. */
export {}
