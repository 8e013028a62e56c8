/** Notes on the page of a form, to which it leads where a choice cannot be followed. */
export const CHOOSE_BOTH = 'choose-both'
export const CHOOSE_DIFFERENT = 'choose-different'
