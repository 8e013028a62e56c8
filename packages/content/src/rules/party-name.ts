/** A class is one and the same whatever examples its name gives: "Opioids, such as morphine" are opioids. */
export const withoutExamples = (name: string): string => name.replace(/,? such as .*$/i, '').trim()
