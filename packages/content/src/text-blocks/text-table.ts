import {z} from 'zod'

import {optionalCitations as shownCitations} from '../contracts/citation.ts'
import {key, rows, text} from '../contracts/parts.ts'
import {optionalCitations} from '../documents/citations.ts'
import {list, rowOf, words} from '../documents/parts.ts'
import {CITATIONS} from '../queries/fragments.ts'

/** A table that is wider is not read on a phone, and one that is longer is a list. */
export const TABLE_LIMITS = {columns: 6, rows: 30, letters: 300} as const

const NOT_EVEN = 'Each row needs one cell for each column.'
const FILL = 'Fill each cell: where nothing is known, write “not known”.'

const storedCell = rowOf('tableCell', {
  text: z
    .string({error: FILL})
    .refine((value) => value.trim() !== '', FILL)
    .max(TABLE_LIMITS.letters, `Shorten it to ${TABLE_LIMITS.letters} characters.`),
})

/** As it is stored. The first column says what each row is about. */
export const storedTextTable = rowOf('textTable', {
  caption: words(160),
  columns: list(storedCell)
    .min(2, 'A table has two columns at least.')
    .max(TABLE_LIMITS.columns, `${TABLE_LIMITS.columns} columns at most: a phone shows no more.`),
  rows: list(rowOf('tableRow', {cells: list(storedCell)}))
    .min(1, 'A table has one row at least.')
    .max(TABLE_LIMITS.rows, `${TABLE_LIMITS.rows} rows at most: make two tables of it.`),
  citations: optionalCitations,
}).superRefine(({columns, rows: stored}, context) => {
  for (const [index, {cells}] of stored.entries()) {
    if (cells.length === columns.length) continue
    context.addIssue({code: 'custom', path: ['rows', index, 'cells'], message: NOT_EVEN})
  }
})

const cell = z.object({_key: key, text: z.string().nullable()})

/**
 * As a page shows it: whole or not at all. A cell that was left out would move those after it under another head.
 * So what a cell lacks is said of the table, which `parseReduced` then takes out.
 */
export const shownTextTable = z
  .object({
    _key: key,
    _type: z.literal('textTable'),
    caption: text,
    columns: z.array(cell),
    rows: z.array(z.object({_key: key, cells: rows(cell)})),
    citations: shownCitations,
  })
  .superRefine(({columns, rows: shown}, context) => {
    const isEven = shown.every(({cells}) => cells.length === columns.length)
    const isFull = [columns, ...shown.map(({cells}) => cells)].flat().every((one) => one.text?.trim())
    if (!isEven || columns.length < 2) context.addIssue({code: 'custom', path: [], message: NOT_EVEN})
    else if (!isFull) context.addIssue({code: 'custom', path: [], message: FILL})
  })

/** What a query brings of it: a part of a projection of running text. */
export const TEXT_TABLE = `_type == "textTable" => {
    caption,
    columns[]{_key, text},
    rows[]{_key, cells[]{_key, text}},
    ${CITATIONS}
  }`

/** Places of words that are translated, from the block inwards. */
export const TEXT_TABLE_WORDS = ['caption', 'columns[].text', 'rows[].cells[].text']

/** What it says, as fields that the search reads: of any other block they are null. */
export const TEXT_TABLE_SAID =
  'caption, "columns": columns[defined(text)].text, "cells": rows[].cells[defined(text)].text'

/** Each row a sentence for whoever reads no table: a search engine, an outline. */
export const textTableInWords = ({caption, columns, rows: shown}: z.output<typeof shownTextTable>): string =>
  [
    caption,
    ...shown.map(({cells}) =>
      cells.map((one, index) => `${columns[index]?.text ?? ''}: ${one.text ?? ''}`).join('; '),
    ),
  ].join('\n')
