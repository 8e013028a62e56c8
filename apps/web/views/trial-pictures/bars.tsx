import {scaleLinear} from 'd3-scale'

import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Picture, PictureRow} from '../../trials/pictures/picture.ts'
import {Bar} from './bar.tsx'
import {em, percent} from './lengths.ts'
import {Textures} from './textures.tsx'
import {wrapWords} from './wrap-words.ts'

import styles from './drawing.module.css'

const LINE_EM = 1.35
const BAR_EM = 1.05
const BAR_PITCH_EM = 1.35
const ROW_GAP_EM = 0.75
/** What fits a screen of 320 px, with room for letters that a reader has spaced out. */
const LABEL_CHARACTERS = 34

export type DrawingProps = {id: string; picture: Picture; labelledBy: string; words: TrialPicturesWords}

/** One row of bars for each row of data, its name above them: a name of any length has the whole width. */
export function Bars({id, picture, labelledBy, words}: DrawingProps) {
  const {series, unknown} = picture
  const shown = picture.rows.slice(0, picture.drawnRows)
  const rows = layOut(unknown.isRowDrawn ? [...shown, unknown.row] : shown, series.length === 1)
  const most = Math.max(1, ...rows.flatMap(({row}) => row.values))
  const along = scaleLinear([0, most], [0, 100])
  const last = rows.at(-1)
  return (
    <svg
      className={`${styles.drawing} ${styles.withNumbers}`}
      height={em(last === undefined ? 0 : last.bottom)}
      {...{role: 'img', 'aria-labelledby': labelledBy}}
    >
      <Textures drawingId={id} textures={series.map(({texture}) => texture)} />
      {rows.map(({row, top, lines, bars}) => (
        <g key={row.key}>
          <text className={styles.label}>
            {lines.map((line, at) => (
              <tspan key={line} x="0" y={em(top + LINE_EM * at + 1)}>
                {line}
              </tspan>
            ))}
          </text>
          {bars.map(({at, value}, index) => {
            const y = top + LINE_EM * lines.length + BAR_PITCH_EM * index + 0.15
            return (
              <g key={at}>
                <Bar
                  drawingId={id}
                  texture={series[at]?.texture ?? 'solid'}
                  x="0"
                  y={em(y)}
                  width={percent(along(value))}
                  height={em(BAR_EM)}
                />
                <text className={styles.number} x={percent(along(value))} y={em(y + 0.88)} dx="0.4em">
                  {words.formats.number(value)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

type Laid = {
  row: PictureRow
  top: number
  bottom: number
  lines: string[]
  bars: {at: number; value: number}[]
}

/** A series of which a row has nothing takes no room, but a row of the only series keeps its zero. */
function layOut(rows: readonly PictureRow[], isSingle: boolean): Laid[] {
  let top = 0
  return rows.map((row) => {
    const lines = wrapWords(row.label, LABEL_CHARACTERS)
    const bars = row.values.map((value, at) => ({at, value})).filter(({value}) => isSingle || value > 0)
    const bottom = top + LINE_EM * lines.length + BAR_PITCH_EM * bars.length
    const laid = {row, top, bottom, lines, bars}
    top = bottom + ROW_GAP_EM
    return laid
  })
}
