import {expect, test} from '@jest/globals'

import {importedBy, withPreloads} from './preloaded.ts'

const chunks = new Map([
  ['static/entry.js', {imports: ['static/a.js', 'static/b.js']}],
  ['static/a.js', {imports: ['static/c.js', 'outside.js']}],
  ['static/b.js', {imports: ['static/a.js', 'static/entry.js']}],
  ['static/c.js', {imports: []}],
  ['static/tool-that-is-opened-later.js', {imports: []}],
])

test('what the first script needs is found through all of its imports, once, and nothing else', () => {
  expect(importedBy('static/entry.js', chunks)).toEqual(['static/a.js', 'static/b.js', 'static/c.js'])
})

test('the page names them before its body', () => {
  expect(withPreloads('<head><title>$&</title></head><body></body>', ['static/a.js'])).toBe(
    '<head><title>$&</title><link rel="modulepreload" href="/static/a.js"/></head><body></body>',
  )
})
