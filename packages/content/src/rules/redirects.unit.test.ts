import {expect, test} from '@jest/globals'

import {isRedirectAddress, isSitePath, redirectGoalProblem} from './redirects.ts'

test.each(['/', '/ketamine-therapy', '/a/b'])('%s is a path of the site', (path) =>
  expect(isSitePath(path)).toBe(true),
)
test.each(['', 'ketamine', '//evil.example', '/a?b=1', '/a#b', '/a b', '/\\evil.example'])(
  '"%s" is none',
  (path) => expect(isSitePath(path)).toBe(false),
)

test('a redirect leads to exactly one place', () => {
  expect(redirectGoalProblem({})).toContain('Say where')
  expect(redirectGoalProblem({to: '/a', target: {_ref: 'page-a'}})).toContain('not both')
  expect(redirectGoalProblem({to: '/a'})).toBeUndefined()
  expect(redirectGoalProblem({target: {_ref: 'page-a'}})).toBeUndefined()
  expect(redirectGoalProblem({to: 'http://a.example'})).toContain('https')
})

test.each([
  'javascript:alert(1)',
  'data:text/html,a',
  'http://a.example',
  '//a.example',
  'https://[',
  '/\\a.example',
])('nobody is led to %s', (address) => expect(isRedirectAddress(address)).toBe(false))
