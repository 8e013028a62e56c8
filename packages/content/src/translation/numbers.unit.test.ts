import {expect, test} from '@jest/globals'

import {differingNumbers} from './numbers.ts'

test.each([
  ['3 to 4 of 1,000 people', 'de 3 a 4 de cada 1000 personas'],
  ['a mean of 3.5 points', 'una media de 3,5 puntos'],
  ['in 2019, 2020 and 2021', 'en 2021, en 2020 y en 2019'],
  ['12 345 people', '12.345 personas'],
])('"%s" and "%s" have the same numbers', (source, text) => {
  expect(differingNumbers(source, text)).toEqual([])
})

test('a number that is lost, changed or said once too often is named', () => {
  expect(differingNumbers('27% and 45%', 'el 27 %')).toEqual(['45'])
  expect(differingNumbers('27%', 'el 72 %')).toEqual(['27', '72'])
  expect(differingNumbers('2 of 3', '2 de 3, 2')).toEqual(['2'])
})
