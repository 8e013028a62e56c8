import type {ClinicalText} from '@healing-library/content/contracts/clinical-text'

/** The words of a text without its marks and sources, a paragraph a line. */
export const plainText = (text: ClinicalText): string =>
  text.map(({children}) => children.map((child) => child.text).join('')).join('\n')
