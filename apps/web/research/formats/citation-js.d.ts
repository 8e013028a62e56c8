/** As much of it as the tests here use; it brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {chain: (text: string, options: {forceType: string; generateGraph: boolean}) => unknown}
  }
}
