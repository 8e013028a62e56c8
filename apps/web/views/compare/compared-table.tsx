import {DataTable} from '../../ui/data-table.tsx'
import {Tag} from '../../ui/tag.tsx'
import {Citations} from '../guide/citations.tsx'
import type {GuideFootnotes} from '../guide/guide-citation.ts'
import type {CellItem, ComparisonRow} from './comparison-row.ts'

import styles from './compared-table.module.css'

/** Rows side by side, a column for each guide; on a phone under one another, each with the name of its guide. */
export function ComparedTable({
  caption,
  what,
  titles,
  rows,
  footnotes,
}: {
  caption: string
  what: string
  titles: readonly string[]
  rows: readonly ComparisonRow[]
  footnotes: GuideFootnotes
}) {
  return (
    <DataTable
      caption={caption}
      layout="even"
      columns={[{key: 'what', label: what}, ...titles.map((title) => ({key: title, label: title}))]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          what: row.label,
          ...Object.fromEntries(
            titles.map((title, index) => [
              title,
              <Cell key={title} items={row.cells[index] ?? []} empty={row.empty} footnotes={footnotes} />,
            ]),
          ),
        },
      }))}
    />
  )
}

function Cell({
  items,
  empty,
  footnotes,
}: {
  items: readonly CellItem[]
  empty: string
  footnotes: GuideFootnotes
}) {
  const [first, ...others] = items
  if (first === undefined) return <span className={styles.empty}>{empty}</span>
  if (others.length === 0) return <Item item={first} footnotes={footnotes} />
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.key}>
          <Item item={item} footnotes={footnotes} />
        </li>
      ))}
    </ul>
  )
}

function Item({
  item: {label, text, aside, grade, href, citations},
  footnotes,
}: {
  item: CellItem
  footnotes: GuideFootnotes
}) {
  return (
    <>
      {label === undefined ? null : <strong className={styles.label}>{label}</strong>}
      {href === undefined ? text : <a href={href}>{text}</a>}
      {citations === undefined ? null : <Citations citations={citations} footnotes={footnotes} />}
      {grade === undefined ? null : (
        <span className={styles.aside}>
          <Tag tone={grade.tone}>{grade.words}</Tag>
        </span>
      )}
      {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
    </>
  )
}
