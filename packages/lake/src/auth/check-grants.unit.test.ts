import {expect, test} from '@jest/globals'

import {checkGrants} from './check-grants.ts'
import {DEFAULT_ROLES} from './grants.ts'

const role = (filter: string) => ({
  name: 'author',
  title: 'Author',
  description: '',
  administers: false,
  grants: [{filter, permissions: ['read' as const]}],
})

test('the usual roles, and a filter about the document itself, can be used', () => {
  expect(() => checkGrants([...DEFAULT_ROLES, role('_type == "note" && owner == identity()')])).not.toThrow()
})

test.each(['_id in *[open]._id', 'owner->name == "Ann"'])(
  'a grant that looks elsewhere is refused: %s',
  (filter) => {
    expect(() => checkGrants([role(filter)])).toThrow(/the role "author" .* looks at other documents/)
  },
)

test('one that does not parse is refused', () => {
  expect(() => checkGrants([role('_type ==')])).toThrow(/unable to parse/)
})
