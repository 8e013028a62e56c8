import {clinicalText} from '@healing-library/content/documents/clinical-text'
import {expect, test} from '@jest/globals'

import {GOOGLE_DOCS, WEB_PAGE, WORD} from './pages.fixture.ts'
import {blocksOfHtml} from './paste-clean.ts'

function pasted(html: string) {
  let keys = 0
  return blocksOfHtml(html, () => `k${(keys += 1)}`)
}

/** A block as one line: what it is, and its words with their marks. */
function outline(html: string): string[] {
  return pasted(html).map((block) => {
    if (block._type === 'textTable') {
      const rows = [block.columns, ...block.rows.map(({cells}) => cells)]
      return [block.caption ?? '-', ...rows.map((cells) => cells.map(({text}) => text).join(' | '))].join(
        ' // ',
      )
    }
    const words = block.children.map(({text, marks}) => {
      const names = marks.map((mark) => block.markDefs.find(({_key}) => _key === mark)?.href ?? mark)
      return names.length === 0 ? text : `[${text}](${names.join(' ')})`
    })
    const place = block.listItem === undefined ? block.style : `${block.listItem}${block.level}`
    return `${place}: ${words.join('')}`
  })
}

test('Word: lists are lists, changes are taken, comments and looks stay behind', () => {
  expect(outline(WORD)).toEqual([
    'h3: Ketamine in care',
    'h3: What it is',
    'normal: It is an [anaesthetic](strong) that [some](em) clinics in Norway give. It is given slowly.',
    'bullet1: Before the session',
    'bullet2: Eat nothing',
    'number1: First [a paper](https://www.example.org/paper?id=7#s)',
    '- // What | Infusion // Place | Clinic with a nurse',
    'normal: See note[1].',
  ])
})

test('Google Docs: bold and italics are read from styles, and links lead where they say', () => {
  expect(outline(GOOGLE_DOCS)).toEqual([
    'h3: How it may work',
    'normal: Nobody knows [for sure](strong)[ yet](em), says [a review](https://www.example.org/review?page=2).',
    'bullet1: One',
    'bullet2: Inside',
    'bullet1: Two',
  ])
})

test('a web page: scripts, pictures and dangerous links are dropped, its words are not', () => {
  expect(outline(WEB_PAGE)).toEqual([
    'h3: Safety',
    'normal: First line.\nSecond line.',
    'normal: Another paragraph.',
    'normal: Read this, that, here, [there](https://www.example.org/a?id=2) or [write](mailto:care@example.org).',
    'number1: Wait',
    'number2: a day',
    'number1: Ask\nand listen',
    'Who may give it // Country | Who | Since // Norway | Hospitals |  // Spain | Clinics | ',
    'normal: Laid out [by a table](strong)',
    'normal: “Quoted words.”',
  ])
})

test('a table that is too wide for a phone keeps its words, a cell a paragraph', () => {
  const row = (tag: string) =>
    `<tr>${Array.from({length: 7}, (_, index) => `<${tag}>${tag}${index}</${tag}>`).join('')}</tr>`
  expect(outline(`<table>${row('th')}${row('td')}</table>`)).toHaveLength(14)
})

test('nothing is pasted of a page without words', () => {
  expect(pasted('<p>&nbsp;</p><br><div> <img src="x"></div>')).toEqual([])
})

test.each([
  ['Word', WORD],
  ['Google Docs', GOOGLE_DOCS],
])('what comes from %s may be stored; of a table, its caption is asked for', (_name, html) => {
  const {error} = clinicalText.safeParse(pasted(html))
  expect(error?.issues.map(({path}) => path.at(-1)) ?? []).toEqual(html === WORD ? ['caption'] : [])
})
