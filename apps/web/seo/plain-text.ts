import type {ClinicalText} from '@healing-library/content/contracts/clinical-text'
import {blockInWords} from '@healing-library/content/text-blocks/blocks'

/** The words of a text without its marks and sources, a paragraph a line. */
export const plainText = (text: ClinicalText): string =>
  text
    .map((block) =>
      block._type === 'block' ? block.children.map((child) => child.text).join('') : blockInWords(block),
    )
    .join('\n')
