import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../../messages/en/guide.ts'
import {Drawing} from '../../../ui/drawing.tsx'
import {wrapWords} from '../../trial-pictures/wrap-words.ts'

const MOST_LETTERS = 10
const LINE_PX = 16
const TOP_PX = 18

/** The steps of care in their order, all at a glance; what happens in each stands in the list below. */
export function SessionDrawing({
  phases,
  words,
}: {
  phases: SubstanceGuide['sessionPhases']
  words: GuideWords
}) {
  if (phases.length < 2) return null
  const {session} = words.pictures
  const names = phases.map(({_key, name}) => ({key: _key, lines: wrapWords(name, MOST_LETTERS)}))
  const heightPx = TOP_PX + 30 + Math.max(...names.map(({lines}) => lines.length)) * LINE_PX
  const middle = (index: number) => `${Math.round(((index + 0.5) / phases.length) * 1000) / 10}%`
  return (
    <Drawing
      id="session-steps"
      title={session.title}
      description={session.description(words.formats.list(phases.map(({name}) => name)))}
      heightPx={heightPx}
      caption={session.howToRead}
    >
      <line x1={middle(0)} x2={middle(phases.length - 1)} y1={TOP_PX} y2={TOP_PX} data-line="dashed" />
      {names.map(({key, lines}, index) => (
        <svg key={key} x={middle(index)} overflow="visible" textAnchor="middle">
          <circle cy={TOP_PX} r="14" data-stop="" />
          <text y={TOP_PX + 5} fontWeight="680">
            {index + 1}
          </text>
          {lines.map((line, at) => (
            <text key={line} y={TOP_PX + 32 + at * LINE_PX} data-small="">
              {line}
            </text>
          ))}
        </svg>
      ))}
    </Drawing>
  )
}
