/** Elements whose content is no text of the author: code, styles, pictures from elsewhere, Word's own notes. */
const NOISE = [
  'head, script, style, template, noscript, meta, link, title, xml',
  'img, picture, svg, video, audio, iframe, object, embed, canvas, map',
  'input, select, textarea',
  // Tracked changes: what was struck out is gone.
  'del, [style*="mso-element:comment"], .MsoCommentReference, .msocomanchor, .msocomtxt, hr',
  '[hidden], [style*="display:none"], [style*="display: none"]',
].join(', ')

const WORD_LIST = /mso-list:\s*l\d+\s+level(\d+)/i
const WORD_MARKER = '[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]'

/**
 * Takes out of a pasted page what nobody wrote, and says of Word's paragraphs which of them are items of a list:
 * Word writes lists as paragraphs with a sign before them.
 */
export function removeNoise(page: Document): void {
  for (const paragraph of page.querySelectorAll('[style*="mso-list"]')) {
    const [, level] = WORD_LIST.exec(paragraph.getAttribute('style') ?? '') ?? []
    const marker = paragraph.querySelector(WORD_MARKER)
    if (level === undefined) continue
    const isNumbered = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(marker?.textContent.trim() ?? '')
    paragraph.setAttribute('data-list', isNumbered ? 'number' : 'bullet')
    paragraph.setAttribute('data-level', level)
  }
  for (const element of page.querySelectorAll(`${NOISE}, ${WORD_MARKER}`)) element.remove()
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    comment.parentNode?.removeChild(comment)
  }
}
