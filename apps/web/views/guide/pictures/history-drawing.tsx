import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../../messages/en/guide.ts'
import {Drawing} from '../../../ui/drawing.tsx'
import {historyLine} from './history-line.ts'

const MARK_PX = 13
const LEFT = 3
const WIDTH = 94

/** The years to scale: how long nothing was written, and how much of late. */
export function HistoryDrawing({timeline, words}: {timeline: SubstanceGuide['timeline']; words: GuideWords}) {
  const line = historyLine(timeline)
  if (line === undefined) return null
  const {history} = words.pictures
  const [from, to] = [String(line.from), String(line.to)]
  const basePx = (Math.max(...line.marks.map(({stack}) => stack)) + 1) * MARK_PX + 4
  return (
    <Drawing
      id="history-line"
      title={history.title(from, to)}
      description={history.description(timeline.length, from, to)}
      heightPx={basePx + 30}
      caption={history.howToRead}
    >
      <line x1="0" x2="100%" y1={basePx} y2={basePx} data-line="" />
      {line.decades.map(({year, at}) => (
        <g key={year}>
          <line x1={across(at)} x2={across(at)} y1={basePx} y2={basePx + 7} data-line="" />
          <text x={across(at)} y={basePx + 24} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {line.marks.map(({key, at, stack}) => (
        <circle key={key} cx={across(at)} cy={basePx - 9 - stack * MARK_PX} r="5" />
      ))}
    </Drawing>
  )
}

const across = (share: number): string => `${Math.round((LEFT + share * WIDTH) * 10) / 10}%`
