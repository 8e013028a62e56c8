import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../../messages/en/guide.ts'
import {Drawing} from '../../../ui/drawing.tsx'
import {effectsOverTime, TIMINGS, type Valence} from './effects-over-time.ts'

const HEAD_PX = 26
const LABEL_PX = 26
const UNIT_PX = 9
const UNKNOWN_PX = 12
const COLUMN = 100 / TIMINGS.length
/** The widest step between bars, in per cent of the picture: closer where a cell has many. */
const PITCH = 3.4

/** When effects come, whether they are wanted, and how often they were seen, all three at a glance. */
export function EffectsDrawing({effects, words}: {effects: SubstanceGuide['effects']; words: GuideWords}) {
  if (effects.length < 2) return null
  const {effectsOverTime: over} = words.pictures
  const columns = effectsOverTime(effects)
  const bands = VALENCES.filter((valence) => effects.some((effect) => effect.valence === valence))
  const tops = topsOf(bands.map((valence) => heightOf(valence, columns)))
  return (
    <Drawing
      id="effects-over-time"
      title={over.title}
      description={over.description}
      heightPx={tops.at(-1) ?? HEAD_PX}
      caption={
        <>
          {over.howToRead}
          <ul>
            {columns.map(({timing, cells}) => (
              <li key={timing}>
                {over.count(
                  words.vocabulary.effectTimings[timing],
                  words.formats.list(
                    cells.map(({valence, bars}) =>
                      over.ofValence(bars.length, words.vocabulary.effectValences[valence]),
                    ),
                  ),
                )}
              </li>
            ))}
          </ul>
        </>
      }
    >
      {TIMINGS.map((timing, index) => (
        <text key={timing} x={percent(index * COLUMN + 1)} y="14" fontWeight="600">
          {over.columns[timing]}
        </text>
      ))}
      {bands.map((valence, band) => {
        const [topPx = 0, basePx = 0] = [tops[band], tops[band + 1]]
        return (
          <g key={valence}>
            <line x1="0" x2="100%" y1={basePx} y2={basePx} data-line="" />
            <text x={percent(1)} y={topPx + 18}>
              {words.vocabulary.effectValences[valence]}
            </text>
            {columns.map(({timing, cells}) => {
              const bars = cells.find((cell) => cell.valence === valence)?.bars ?? []
              const pitch = Math.min(PITCH, (COLUMN - 3) / bars.length)
              return bars.map(({key, height}, at) => (
                <svg
                  key={key}
                  x={percent(TIMINGS.indexOf(timing) * COLUMN + 1 + at * pitch)}
                  y={basePx}
                  overflow="visible"
                >
                  {height === undefined ? (
                    <circle cx="4" cy="-8" r="4" data-empty="" />
                  ) : (
                    <rect width="8" y={-height * UNIT_PX} height={height * UNIT_PX} />
                  )}
                </svg>
              ))
            })}
          </g>
        )
      })}
    </Drawing>
  )
}

/** From top to bottom. */
const VALENCES: readonly Valence[] = ['wanted', 'neutral', 'unwanted']

/** A band is as high as its most frequent effect asks. */
function heightOf(valence: Valence, columns: ReturnType<typeof effectsOverTime>): number {
  const bars = columns
    .flatMap(({cells}) => cells.filter((cell) => cell.valence === valence))
    .flatMap((cell) => cell.bars)
  return LABEL_PX + Math.max(UNKNOWN_PX, ...bars.map(({height}) => (height ?? 0) * UNIT_PX))
}

/** Where each band begins, and where the last one ends. */
const topsOf = (heights: readonly number[]): number[] =>
  heights.reduce((tops, height) => [...tops, (tops.at(-1) ?? HEAD_PX) + height], [HEAD_PX])

const percent = (share: number): string => `${Math.round(share * 10) / 10}%`
