import {scaleBand, scaleLinear} from 'd3-scale'
import {stack} from 'd3-shape'

import type {PictureRow} from '../../trials/pictures/picture.ts'
import {Bar} from './bar.tsx'
import type {DrawingProps} from './bars.tsx'
import {em, percent} from './lengths.ts'
import {Textures} from './textures.tsx'

import styles from './drawing.module.css'

/** Heights in em, so that the drawing grows with the letters; widths in percent, so that it fits every screen. */
const PLOT_EM = 15
const TOP_EM = 1.4
const BOTTOM_EM = 1.8
const MANY_YEARS = 14
const FEW_YEARS = 7

/** Columns of years, each a stack of what the trials that started in it are now. */
export function YearColumns({id, picture, labelledBy, words}: DrawingProps) {
  const {number} = words.formats
  const {rows, series} = picture
  const total = (row: PictureRow) => row.values.reduce((sum, value) => sum + value, 0)
  const across = scaleBand<string>(
    rows.map(({key}) => key),
    [0, 100],
  )
    .paddingInner(0.22)
    .paddingOuter(0.1)
  const up = scaleLinear([0, Math.max(1, ...rows.map(total))], [PLOT_EM + TOP_EM, TOP_EM]).nice(4)
  const stacked = stack<PictureRow, number>()
    .keys(series.map((_, at) => at))
    .value(({values}, at) => values[at] ?? 0)([...rows])
  const columnWidth = percent(across.bandwidth())
  const middle = (row: PictureRow) => percent((across(row.key) ?? 0) + across.bandwidth() / 2)
  return (
    <svg
      className={`${styles.drawing} ${styles.withAxis}`}
      height={em(PLOT_EM + TOP_EM + BOTTOM_EM)}
      {...{role: 'img', 'aria-labelledby': labelledBy}}
    >
      <Textures drawingId={id} textures={series.map(({texture}) => texture)} />
      {up
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.base : styles.grid}
              x1="0"
              x2="100%"
              y1={em(up(tick))}
              y2={em(up(tick))}
            />
            <text className={styles.axis} x="0" y={em(up(tick))} dx="-0.5em" dy="0.32em" textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
      {stacked.map((layer) =>
        layer.map(([from, to], at) => {
          const row = rows[at]
          const one = series[layer.key]
          if (row === undefined || one === undefined || to <= from) return null
          return (
            <Bar
              key={`${one.key} ${row.key}`}
              drawingId={id}
              texture={one.texture}
              x={percent(across(row.key) ?? 0)}
              y={em(up(to))}
              width={columnWidth}
              height={em(up(from) - up(to))}
            />
          )
        }),
      )}
      {rows.map((row, at) => (
        <g key={row.key}>
          {total(row) === 0 ? null : (
            <text
              className={`${styles.number} ${rows.length > FEW_YEARS ? styles.roomy : ''}`}
              x={middle(row)}
              y={em(up(total(row)) - 0.4)}
              textAnchor="middle"
            >
              {number(total(row))}
            </text>
          )}
          {isLabelled(rows, at) ? (
            <text
              className={styles.axis}
              x={row.label === row.key ? middle(row) : '0'}
              y={em(PLOT_EM + TOP_EM + 1.3)}
              textAnchor={row.label === row.key ? 'middle' : 'start'}
            >
              {row.label === row.key ? row.label : words.upTo(row.key)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

/** As many years as have room on a telephone. */
function isLabelled(rows: readonly PictureRow[], at: number): boolean {
  const row = rows[at]
  if (row === undefined) return false
  if (rows.length <= FEW_YEARS) return true
  const [first] = rows
  if (first !== undefined && first.label !== first.key && at > 0 && at < 9) return false
  if (row.label !== row.key) return true
  return Number(row.key) % (rows.length <= MANY_YEARS ? 2 : 5) === 0
}
