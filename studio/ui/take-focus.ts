/** A ref that brings the keyboard to an element when it appears: a dialog begins where it is answered. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus()
