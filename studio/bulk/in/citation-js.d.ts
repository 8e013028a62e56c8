/** As much of it as is used here; it brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {chain: (text: string, options: {forceType: string; generateGraph: boolean}) => unknown}
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
