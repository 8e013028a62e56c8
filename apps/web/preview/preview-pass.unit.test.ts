import {expect, test} from '@jest/globals'

import {isGoodPass, makePass, PASS_LIFE_S} from './preview-pass.ts'

const nowMs = Date.parse('2026-11-21T09:00:00Z')
const key = 'the token of this site'
const pass = makePass({key, nowMs})

test('a pass is good until it ends', () => {
  expect(isGoodPass(pass, {key, nowMs})).toBe(true)
  expect(isGoodPass(pass, {key, nowMs: nowMs + PASS_LIFE_S * 1000 - 1})).toBe(true)
  expect(isGoodPass(pass, {key, nowMs: nowMs + PASS_LIFE_S * 1000})).toBe(false)
})

test('nobody makes one without the key, nor makes one last', () => {
  const [endsAt, signature] = pass.split('.')
  for (const other of [
    undefined,
    '',
    '.',
    'yes',
    `${endsAt}.`,
    `${Number(endsAt) + 1}.${signature}`,
    `NaN.${signature}`,
  ]) {
    expect(isGoodPass(other, {key, nowMs})).toBe(false)
  }
  expect(isGoodPass(makePass({key: 'another', nowMs}), {key, nowMs})).toBe(false)
})
