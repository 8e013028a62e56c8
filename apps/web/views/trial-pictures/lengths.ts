/** Short enough to read in the page's source, exact enough for any screen. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

export const em = (value: number): string => `${rounded(value)}em`
export const percent = (value: number): string => `${rounded(value)}%`
