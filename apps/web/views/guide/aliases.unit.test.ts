import {expect, test} from '@jest/globals'

import {aliasesBeside} from './aliases.ts'

test('the title is not repeated among the other names', () => {
  const aliases = [{name: 'esketamine'}, {name: 'Spravato'}]
  expect(aliasesBeside({title: 'Esketamine', aliases})).toEqual([{name: 'Spravato'}])
})
