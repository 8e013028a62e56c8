import {expect, test} from '@jest/globals'

import {checkSvg} from './svg.ts'

const svg = (content: string, attributes = '') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"${attributes}>${content}</svg>`,
  )

test.each([
  ['shapes', '<title>A leaf</title><path d="M0 0h9v9z" fill="#1f5f4f"/>'],
  [
    'gradients and what refers to them',
    '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#a"/>',
  ],
  ['styles', "<style>.a{fill:url('#g')}</style>"],
  ['an image within', '<image href="data:image/png;base64,AAAA"/>'],
])('%s are taken', (_name, content) => {
  expect(() => checkSvg(svg(content))).not.toThrow()
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script with a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
  ['foreign content', '<foreignObject><body/></foreignObject>'],
  ['an event', '<g onclick="alert(1)"/>'],
  ['an event after a tab', '<g\tonload = "alert(1)"/>'],
  ['an address of a script', '<a href="javascript:alert(1)"/>'],
  ['an address in disguise', '<a href="&#106;avascript:alert(1)"/>'],
  ['another server', '<image href="https://evil.example/a.png"/>'],
  ['another server, the old way', '<use xlink:href="//evil.example/a.svg#a"/>'],
  ['another server in a style', '<rect style="fill:url(https://evil.example/a)"/>'],
  ['an SVG within', '<image href="data:image/svg+xml;base64,AAAA"/>'],
  ['an imported style', '<style>@import "https://evil.example/a.css";</style>'],
  ['an address set later', '<a><set attributeName="href" to="javascript:alert(1)"/></a>'],
  ['an address set later, in disguise', '<a><set attributeName="href" to="&#x6a;avascript:alert(1)"/></a>'],
  ['an address in disguise among values', '<a><animate attributeName="y" values="java&#115;cript:x"/></a>'],
  ['an address in two lines', '<a><set attributeName="y" to="java\nscript:x"/></a>'],
  ['a link that changes', '<a href="#b"><set attributeName="xlink:href" to="//evil.example"/></a>'],
  ['a style in disguise', '<rect style="fill:&#117;rl(https://evil.example/a)"/>'],
  ['a style escaped', '<rect style="fill:u\\72l(https://evil.example/a)"/>'],
  ['an imported style, escaped', '<style>@\\69 mport "https://evil.example/a.css";</style>'],
  ['a filter that never ends', '<filter id="f"><feTurbulence numOctaves="900"/></filter>'],
])('%s is refused', (_name, content) => {
  expect(() => checkSvg(svg(content))).toThrow(/is not taken/)
})

test('one too large to be drawn is refused', () => {
  expect(() => checkSvg(svg(' '.repeat(2_000_001)))).toThrow(/at most 2000000 bytes/)
})

test('entities, foreign processing instructions and other codings are refused', () => {
  const text = (value: string) => new TextEncoder().encode(value)
  expect(() => checkSvg(text('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))).toThrow(/document type/)
  expect(() => checkSvg(text('<?xml-stylesheet href="a.xsl"?><svg/>'))).toThrow(/processing/)
  expect(() => checkSvg(new Uint8Array(Buffer.from('<svg/>', 'utf16le')))).toThrow(/UTF-8/)
})
