/** What stands before a translation whose source has changed, until somebody has looked at it. */
export const TO_REVISE = '[revise] '

/** Whether a translated text still has to be looked at. */
export const isUnfinished = (text: string): boolean => text.startsWith(TO_REVISE.trim())
