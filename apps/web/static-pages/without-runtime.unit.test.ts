import {expect, test} from '@jest/globals'

import {lighten} from './lighten.ts'
import {withoutRuntime} from './without-runtime.ts'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

test('Next’s scripts and their preloads go; the page, its own script and its data stay', () => {
  const kept = {
    head: '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    data: '<script type="application/ld+json">{"name":"self.__next_f"}</script>',
    own: '<script type="module" defer="" src="/_next/static/enhance/main-1.js"></script>',
  }
  const made = page(
    `${kept.head}<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/b.js" async=""></script>`,
    `${kept.own}<!--$--><p>6<!-- --> of 9 &lt;script&gt;</p>${kept.data}<!--/$--><script src="/_next/c.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003c/script>"])</script>`,
  )
  expect(withoutRuntime(made)).toBe(page(kept.head, `${kept.own}<p>6 of 9 &lt;script&gt;</p>${kept.data}`))
})

test.each([
  [
    'a part that a script would put in its place',
    page('', '<template id="B:0"></template><script>x()</script>'),
  ],
  ['a page that goes on', '<!DOCTYPE html><html><body><script>x()</script>'],
])('left as it is: %s', (_, made) => {
  expect(withoutRuntime(made)).toBe(made)
})

const made = page('', '<script>x()</script>')
const kept = (postponed?: string) => ({
  html: made,
  postponed,
  segmentData: undefined,
  headers: {link: '</>; rel=preconnect', 'x-next-cache-tags': 'library'},
})

test('a kept page is changed in its place, so that who waits for it gets the light one', () => {
  const value = kept()
  lighten(value)
  expect(value).toEqual({...kept(), html: page('', ''), headers: {'x-next-cache-tags': 'library'}})
})

test('a page that Next goes on with for each visitor keeps what it needs; what is no page is left alone', () => {
  const value = kept('state')
  lighten(value)
  expect(value).toEqual(kept('state'))
  for (const other of [null, undefined, {html: made}]) expect(() => lighten(other)).not.toThrow()
})
