/** What stands in a new page where a person has to write: it says what, and no rule lets it be published. */
export const toWrite = (what: string): string => `[To write: ${what}]`

const TO_WRITE = /\[To write:[^\]]*\]?/i

/** The first place of a text that nobody has written yet, as it stands; undefined for a text that is whole. */
export const unwritten = (text: string): string | undefined => TO_WRITE.exec(text)?.[0]
