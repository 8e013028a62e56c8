import type {Seen} from './unseen-json-ld.ts'

/** What somebody sees of a rendered part of a page. */
export function seenIn(part: Element, url: string): Seen {
  const copy = part.cloneNode(true)
  if (copy instanceof Element)
    for (const hidden of copy.querySelectorAll('sup, script, style')) hidden.remove()
  const all = (selector: string, attribute: string) =>
    Array.from(part.querySelectorAll(selector), (element) => element.getAttribute(attribute) ?? '')
  return {
    url,
    lang: 'en',
    text: copy.textContent ?? '',
    links: all('a[href]', 'href').map((href) => new URL(href, url).href),
    ids: all('[id]', 'id'),
    times: all('time', 'datetime'),
  }
}
