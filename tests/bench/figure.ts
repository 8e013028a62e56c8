/** One measured figure. `ratio` compares it with the figure before it, taken in the same run. */
export type Figure = {name: string; value: number; unit: string; ratio?: number}
