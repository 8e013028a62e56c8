/** Scripts of the page's own say what they are: modules, and data. Those that Next writes have no type. */
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g
/** What React needs to find its places in the document again. */
const REACT_MARKS = /<!--(?:\/?\$|\/?&| )-->/g
/** A part that arrived late: React would put it where it belongs, by a script. */
const PART_OUT_OF_PLACE = /<template id="[BP]:/

/**
 * The document that visitors of a page get: without React, Next and the second copy of the page that both
 * would read. No client component of a page does anything in the browser, so that there is nothing for them to do. What does not stand
 * where it belongs without a script, or is not whole, comes back as it was.
 */
export function withoutRuntime(html: string): string {
  if (!html.endsWith('</html>') || PART_OUT_OF_PLACE.test(html)) return html
  return html
    .replaceAll(SCRIPT, (script, attributes: string) => (attributes.includes(' type="') ? script : ''))
    .replaceAll(SCRIPT_PRELOAD, '')
    .replaceAll(REACT_MARKS, '')
}
