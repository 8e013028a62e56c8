import {cleanAddress} from './clean-address.ts'
import {type Line, LineCollector, type ListPlace, type Pasted, wordsOf} from './pasted-text.ts'
import {readTable} from './read-table.ts'

const HEADING = /^h[1-6]$/
const PARTS =
  /^(?:p|div|section|article|header|footer|main|aside|nav|figure|figcaption|blockquote|pre|address|dl|dt|dd|details|summary|fieldset|form|body|center)$/

type Place = {
  strong: boolean
  em: boolean
  href: string | undefined
  style: Line['style']
  list: ListPlace | undefined
  /** Inside an item, a paragraph is a new line of the same item. */
  isInItem: boolean
}

const START: Place = {
  strong: false,
  em: false,
  href: undefined,
  style: 'normal',
  list: undefined,
  isInItem: false,
}

/** The lines and tables of a page without noise, in order: all of its words, and of its looks only what counts. */
export function readPage(root: Node): Pasted[] {
  const lines = new LineCollector()
  readChildren(root, START, lines)
  lines.close()
  return lines.pasted
}

function readChildren(node: Node, place: Place, lines: LineCollector): void {
  for (const child of node.childNodes) read(child, place, lines)
}

function read(node: Node, place: Place, lines: LineCollector): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? ''
    if (text.trim() !== '' || lines.hasWords) {
      lines.open(place.style, place.list)
      lines.add({text, strong: place.strong, em: place.em, href: place.href})
    }
    return
  }
  if (!(node instanceof Element)) return
  const tag = node.localName
  if (tag === 'br') lines.lineBreak()
  else if (tag === 'table') readWhole(node, place, lines)
  else if (tag === 'ul' || tag === 'ol') readList(node, tag === 'ol' ? 'number' : 'bullet', place, lines)
  else if (isHeading(node)) readLine(node, {...START, style: 'h3'}, lines)
  else if (tag === 'li') readLine(node, {...place, isInItem: true}, lines)
  else if (node.hasAttribute('data-list')) readLine(node, {...place, list: wordList(node)}, lines)
  else if (PARTS.test(tag)) readPart(node, place, lines)
  else readChildren(node, marked(node, place), lines)
}

function readLine(node: Element, place: Place, lines: LineCollector): void {
  lines.close()
  readChildren(node, place, lines)
  lines.close()
}

function readPart(node: Element, place: Place, lines: LineCollector): void {
  if (!place.isInItem) {
    readLine(node, place, lines)
    return
  }
  if (lines.hasWords) lines.lineBreak()
  readChildren(node, place, lines)
}

function readList(node: Element, item: ListPlace['item'], place: Place, lines: LineCollector): void {
  lines.close()
  const level = (place.list?.level ?? 0) + 1
  readChildren(node, {...place, list: {item, level}, isInItem: false}, lines)
  lines.close()
}

/** What is no table of words, or too wide for one, keeps its words, a cell a paragraph. */
function readWhole(node: Element, place: Place, lines: LineCollector): void {
  const found = readTable(node, (cell) =>
    readPage(cell).flatMap((pasted) => (pasted.kind === 'line' ? [wordsOf(pasted.line)] : [])),
  )
  lines.close()
  if (found.table !== undefined) {
    lines.push({kind: 'table', table: found.table})
    return
  }
  for (const cells of found.cells) {
    for (const cell of cells) readLine(cell, {...place, list: undefined, isInItem: false}, lines)
  }
}

const isHeading = (node: Element): boolean =>
  HEADING.test(node.localName) ||
  node.getAttribute('role') === 'heading' ||
  /\bMso(?:Title|Subtitle|Heading\d)\b/.test(node.className)

function wordList(node: Element): ListPlace {
  const item = node.getAttribute('data-list') === 'number' ? 'number' : 'bullet'
  return {item, level: Number(node.getAttribute('data-level') ?? '1')}
}

/** Bold and italics as elements or as styles; Google Docs wraps all of a page in a bold that is not bold. */
function marked(node: Element, place: Place): Place {
  const style = node.getAttribute('style') ?? ''
  const tag = node.localName
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/.exec(style)?.[1]
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/.exec(style)?.[1]
  const isBold = weight === undefined ? tag === 'b' || tag === 'strong' : /^(?:bold\w*|[6-9]00)$/.test(weight)
  const isSlanted = slant === undefined ? tag === 'i' || tag === 'em' || tag === 'cite' : slant !== 'normal'
  const isHeadline = place.style === 'h3'
  return {
    ...place,
    strong: !isHeadline && (isBold || (place.strong && weight === undefined)),
    em: !isHeadline && (isSlanted || (place.em && slant === undefined)),
    href: tag === 'a' ? cleanAddress(node.getAttribute('href')) : place.href,
  }
}
