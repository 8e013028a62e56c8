/** Puts values into words from the markup: `{title}` is where the value of that name goes. */
export const fillWords = (words: string | undefined, values: Readonly<Record<string, string>>): string =>
  (words ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
