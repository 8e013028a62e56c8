import {expect, test} from '@jest/globals'

import {toCsv} from './csv.ts'

test('rows end with CRLF; commas, quotes and line breaks are quoted', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['one, two', 'say "x"'],
        ['line\nbreak', null],
      ],
    ),
  ).toBe('a,b\r\n"one, two","say ""x"""\r\n"line\nbreak",\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])(
  'a spreadsheet does not take %j for a formula',
  (text) => {
    const [, cell = ''] = toCsv(['a'], [[text]]).split('\r\n')
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true)
  },
)

test('numbers stay numbers, also below zero', () => {
  expect(toCsv(['a', 'b'], [[-5, true]])).toBe('a,b\r\n-5,yes\r\n')
})
