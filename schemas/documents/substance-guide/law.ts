import {defineArrayMember, defineField} from 'sanity'

const group = 'law'

/** Approval and law stand in rows, never in running text, so that each has its source and its day. */
export const lawFields = [
  defineField({
    name: 'indications',
    title: 'Uses and their approval',
    description: 'One row for each condition, product and country.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'indication'})],
  }),
]
