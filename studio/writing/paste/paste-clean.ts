import type {OnPasteFn} from 'sanity'

import type {Line, Pasted, PastedTable} from './pasted-text.ts'
import {readPage} from './read-page.ts'
import {removeNoise} from './remove-noise.ts'

type NewKey = () => string

/**
 * What was copied in Word, Google Docs or a web page as running text of ours: its words with paragraphs, subheadings,
 * lists, strong and emphasised words, links and tables. Looks, scripts and pictures from elsewhere stay behind.
 */
export function blocksOfHtml(html: string, newKey: NewKey) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  removeNoise(page)
  return readPage(page.body).map((pasted) => blockOf(pasted, newKey))
}

/** What the Studio itself copied keeps its marks; words without looks are pasted as they are. */
const OUR_OWN = ['application/x-portable-text', 'application/json']

/** Takes over what comes from outside. Answers nothing where the editor does better by itself. */
export const pasteClean: OnPasteFn = ({event, path}) => {
  const {clipboardData} = event
  if (OUR_OWN.some((type) => clipboardData.getData(type) !== '')) return undefined
  const html = clipboardData.getData('text/html')
  if (html === '') return undefined
  const blocks = blocksOfHtml(html, () => crypto.randomUUID().slice(0, 12))
  return blocks.length === 0 ? undefined : {insert: blocks, path}
}

const blockOf = (pasted: Pasted, newKey: NewKey) =>
  pasted.kind === 'line' ? paragraph(pasted.line, newKey) : table(pasted.table, newKey)

function paragraph({style, list, pieces}: Line, newKey: NewKey) {
  const links = new Map<string, {_key: string; _type: 'link'; href: string}>()
  const linkTo = (href: string) => {
    const link = links.get(href) ?? {_key: newKey(), _type: 'link' as const, href}
    links.set(href, link)
    return link._key
  }
  const children = pieces.map(({text, strong, em, href}) => ({
    _key: newKey(),
    _type: 'span' as const,
    text,
    marks: [
      ...(strong ? ['strong'] : []),
      ...(em ? ['em'] : []),
      ...(href === undefined ? [] : [linkTo(href)]),
    ],
  }))
  return {
    _key: newKey(),
    _type: 'block' as const,
    style,
    ...(list === undefined ? {} : {listItem: list.item, level: list.level}),
    children,
    markDefs: [...links.values()],
  }
}

function table({caption, columns, rows}: PastedTable, newKey: NewKey) {
  const cell = (text: string) => ({_key: newKey(), _type: 'tableCell' as const, text})
  return {
    _key: newKey(),
    _type: 'textTable' as const,
    ...(caption === '' ? {} : {caption}),
    columns: columns.map(cell),
    rows: rows.map((cells) => ({_key: newKey(), _type: 'tableRow' as const, cells: cells.map(cell)})),
  }
}
