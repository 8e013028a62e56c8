import {STORED_BLOCKS} from '@healing-library/content/text-blocks/blocks'
import {compiledSchema} from '@healing-library/schemas/compiled'
import {expect, test} from '@jest/globals'

test('what the Studio offers between paragraphs is what running text may hold', () => {
  const type: unknown = compiledSchema().get('clinicalText')
  const offered = [...membersOf(type)].filter((name) => name !== 'block')
  const stored = STORED_BLOCKS.flatMap((block) => [...block.shape._type.values])
  expect(offered.toSorted()).toEqual(stored.toSorted())
})

function membersOf(type: unknown): string[] {
  const members: unknown = typeof type === 'object' && type !== null && 'of' in type ? type.of : []
  return Array.isArray(members) ? members.map(({name}) => String(name)) : []
}
