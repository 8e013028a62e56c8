import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../../messages/en/guide.ts'
import {Drawing} from '../../../ui/drawing.tsx'
import {evidenceMap, MAP_COLUMNS, type MapRow} from './evidence-map.ts'

const CENTRES = {notAssessed: 12, veryLow: 35, low: 53, moderate: 71, high: 90} as const
const DIVIDER = 24.5
const HEAD_PX = 30
const LABEL_PX = 20
const LINE_PX = 24
const DOTS_A_LINE = 3

/** Condition by certainty by people studied: the picture, and the list that says the same. */
export function EvidenceMapDrawing({guide, words}: {guide: SubstanceGuide; words: GuideWords}) {
  const rows = evidenceMap(guide.evidence)
  if (rows.length === 0) return null
  const {evidenceMap: map} = words.pictures
  const placed = place(rows)
  const heightPx = HEAD_PX + rows.reduce((sum, row) => sum + heightOf(row), 0)
  const statements = new Set(rows.flatMap(({cells}) => cells.flatMap(({dots}) => dots.map(({key}) => key))))
  const conditions = rows.filter(({condition}) => condition !== undefined).length
  return (
    <Drawing
      id="evidence-map"
      title={map.title}
      description={map.description(statements.size, conditions)}
      heightPx={heightPx}
      caption={
        <>
          {map.howToRead}
          <ul>
            {rows.flatMap(({key, condition, cells}) =>
              cells.map(({certainty, dots, most}) => (
                <li key={`${key} ${certainty}`}>
                  {map.cell(
                    condition ?? map.noCondition,
                    dots.length,
                    words.vocabulary.certainties[certainty],
                    most === undefined ? map.peopleUnknown : map.largest(words.formats.number(most)),
                  )}
                </li>
              )),
            )}
          </ul>
        </>
      }
    >
      {MAP_COLUMNS.map((certainty) => (
        <text key={certainty} x={`${CENTRES[certainty]}%`} y="14" textAnchor="middle">
          {map.columns[certainty]}
        </text>
      ))}
      {placed.map(({row, topPx}) => (
        <g key={row.key}>
          <line x1="0" x2="100%" y1={topPx} y2={topPx} data-line="" />
          <line
            x1={`${DIVIDER}%`}
            x2={`${DIVIDER}%`}
            y1={topPx + LABEL_PX + 2}
            y2={topPx + heightOf(row) - 2}
            data-line="dashed"
          />
          <text y={topPx + 16} fontWeight="600">
            {row.condition ?? map.noCondition}
          </text>
          {row.cells.map(({certainty, dots}) => (
            <svg
              key={certainty}
              x={`${CENTRES[certainty]}%`}
              y={topPx + LABEL_PX + LINE_PX / 2}
              overflow="visible"
            >
              {dots.map(({key, people}, index) => (
                <circle
                  key={key}
                  cx={offset(index, dots.length)}
                  cy={Math.floor(index / DOTS_A_LINE) * LINE_PX}
                  r={radius(people)}
                  data-empty={people === undefined ? '' : undefined}
                />
              ))}
            </svg>
          ))}
        </g>
      ))}
    </Drawing>
  )
}

function place(rows: readonly MapRow[]): {row: MapRow; topPx: number}[] {
  let topPx = HEAD_PX
  return rows.map((row) => {
    const placed = {row, topPx}
    topPx += heightOf(row)
    return placed
  })
}

const heightOf = ({cells}: MapRow): number =>
  LABEL_PX + LINE_PX * Math.max(...cells.map(({dots}) => Math.ceil(dots.length / DOTS_A_LINE))) + 4

/** Dots of one line stand around the middle of their column. */
function offset(index: number, count: number): number {
  const line = Math.floor(index / DOTS_A_LINE)
  const inLine = Math.min(DOTS_A_LINE, count - line * DOTS_A_LINE)
  return ((index % DOTS_A_LINE) - (inLine - 1) / 2) * LINE_PX
}

const SMALLEST_PX = 3
const LARGEST_PX = 11

/** By the logarithm: from ten people to ten thousand, which no area could show side by side. */
function radius(people: number | undefined): number {
  if (people === undefined) return 5
  const share = (Math.log10(people) - 1) / 3
  return Math.round(SMALLEST_PX + Math.min(1, Math.max(0, share)) * (LARGEST_PX - SMALLEST_PX))
}
