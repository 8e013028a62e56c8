/** Words that point somewhere, and so need a link under them. */
const POINTING: readonly RegExp[] = [
  /\b(?:click|tap|press)\s+here\b/gi,
  /\b(?:read|see|find|download|learn|start|visit|look|sign up|register|thoughts|essay|article|more|right)\b[^.!?]{0,60}?\bhere\b/gi,
  /\b(?:watch|see|view|listen to|hear)\s+(?:this|these|the)\s+(?:\w+\s+)?(?:videos?|podcasts?|episodes?|films?|clips?|talks?|recordings?)\b(?:\s+below)?/gi,
  /\bclicking\s+(?:through|here|this)\b/gi,
]

/** Words that say nothing about where a link leads. */
const EMPTY_LINK_TEXT =
  /^(?:here|click here|this|this link|link|read more|more|learn more|see more|watch this video|this video|video|website|source|article|page|details)[.:…]?$/i

/** "Something that you read here" speaks of the page itself. */
const THIS_PAGE =
  /\b(?:what|something|anything|everything|nothing)\s+(?:that\s+)?you\s+(?:may\s+|can\s+)?(?:read|see|find)\s+here$/i

/** The words, and where in the text they start, counted in letters. */
export type Pointing = {words: string; at: number}

/** Words that promise a link; which of them bear one is for the caller to say. */
export function pointingWords(text: string): Pointing[] {
  return POINTING.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({words: match[0], at: match.index})),
  )
    .filter(({words, at}) => !THIS_PAGE.test(text.slice(0, at + words.length)))
    .toSorted((left, right) => left.at - right.at)
    .filter((one, index, all) => !all.slice(0, index).some((other) => one.at < other.at + other.words.length))
}

/** Whether the words of a link say nothing about where it leads, such as "click here". */
export const isEmptyLinkText = (words: string): boolean => EMPTY_LINK_TEXT.test(words.trim())
