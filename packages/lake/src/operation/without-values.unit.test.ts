import {expect, test} from '@jest/globals'

import {withoutValues} from './without-values.ts'

test.each([
  ['*[_type == "person" && email == "anna@example.org"]', '*[_type == "person" && email == "…"]'],
  ['*[slug.current == $slug]{"title": title}', '*[slug.current == $slug]{"title": title}'],
  [`*[name match 'An*' && note == "a \\"b\\" c"]`, '*[name match "…" && note == "…"]'],
  ['*[_type in ["a", "b"]]', '*[_type in ["…", "…"]]'],
])('%s', (query, logged) => {
  expect(withoutValues(query)).toBe(logged)
})

test('a query of many pages is cut', () => {
  expect(withoutValues(`*[n == ${'1'.repeat(5000)}]`)).toHaveLength(2001)
})
