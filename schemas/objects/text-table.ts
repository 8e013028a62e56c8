import {TABLE_LIMITS} from '@healing-library/content/text-blocks/text-table'
import {ThListIcon} from '@sanity/icons'
import {defineArrayMember, defineField} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {shortTextField} from '../fields/short-text.ts'

const tableCell = defineArrayMember({
  name: 'tableCell',
  title: 'Cell',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      type: 'string',
      validation: (rule) => rule.required().max(TABLE_LIMITS.letters),
    }),
  ],
})

const tableRow = defineArrayMember({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      title: 'Cells',
      type: 'array',
      of: [tableCell],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'cells.0.text', subtitle: 'cells.1.text'}},
})

/** A small table of words. The first column names its row, so that a phone can show each row as a card. */
export const textTable = defineArrayMember({
  name: 'textTable',
  title: 'Table',
  type: 'object',
  icon: ThListIcon,
  fields: [
    shortTextField({
      name: 'caption',
      title: 'What the table shows',
      description: 'Stands above it, and is read out before it.',
      required: true,
      maxLength: 160,
    }),
    defineField({
      name: 'columns',
      title: 'Heads of the columns',
      description: 'The first one is over the names of the rows.',
      type: 'array',
      of: [tableCell],
      validation: (rule) => rule.required().min(2).max(TABLE_LIMITS.columns),
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      description: 'Where nothing is known, write “not known”: an empty cell says nothing.',
      type: 'array',
      of: [tableRow],
      validation: (rule) => rule.required().min(1).max(TABLE_LIMITS.rows),
    }),
    citationsField({required: false}),
  ],
  preview: {
    select: {title: 'caption', rows: 'rows', columns: 'columns'},
    prepare: ({title, rows, columns}) => ({
      title: title ?? 'Table without a caption',
      subtitle: `Table · ${lengthOf(columns)} columns, ${lengthOf(rows)} rows`,
      media: ThListIcon,
    }),
  },
})

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
