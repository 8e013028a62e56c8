import {PALETTE} from '../../ui/palette.ts'

/** What other sites ask of a picture that stands for a link. */
export const LINK_PICTURE_SIZE = {width: 1200, height: 630} as const

export type LinkPictureWords = {
  /** What kind of page it is, such as Guide. */
  kind: string
  title: string
  lead: string
  /** What must be said of it wherever it is seen: of a guide, its risk. */
  note?: string | undefined
  site: string
}

/** Arcs of the wordmark: none of them quite closed (ui/site-mark.tsx). Part of the circle that is drawn, and where it begins. */
const RINGS = [
  {radius: 17.6, part: 72, turn: -118},
  {radius: 13, part: 88, turn: 24},
  {radius: 8.4, part: 60, turn: -40},
  {radius: 3.8, part: 80, turn: 150},
]
const {paper, ink, spruce, heather} = PALETTE.light
const soft = PALETTE.light['ink-soft']
const gorse = PALETTE.light['gorse-solid']
const LONG_TITLE = 34

/** Drawn by Satori, which knows boxes and text: styles are written at their elements, and every box of several says flex. */
export function LinkPicture({kind, title, lead, note, site}: LinkPictureWords) {
  return (
    <div
      style={{
        background: paper,
        color: ink,
        display: 'flex',
        flexDirection: 'column',
        fontFamily: 'Atkinson',
        height: '100%',
        justifyContent: 'space-between',
        overflow: 'hidden',
        padding: '60px 72px 52px',
        position: 'relative',
        width: '100%',
      }}
    >
      <div style={{display: 'flex', opacity: 0.16, position: 'absolute', right: -130, top: -150}}>
        <Rings size={430} colour={spruce} width={1.6} />
      </div>
      <div style={{display: 'flex', flexDirection: 'column', maxWidth: 980}}>
        <div style={{color: heather, display: 'flex', fontSize: 32, fontWeight: 700}}>{kind}</div>
        <div
          style={{
            display: 'flex',
            fontSize: title.length > LONG_TITLE ? 66 : 96,
            fontWeight: 700,
            letterSpacing: '-0.025em',
            lineHeight: 1.05,
            marginTop: 14,
          }}
        >
          {title}
        </div>
        <div
          style={{color: soft, display: 'block', fontSize: 34, lineClamp: 3, lineHeight: 1.3, marginTop: 22}}
        >
          {lead}
        </div>
      </div>
      <div style={{display: 'flex', flexDirection: 'column', gap: 24}}>
        {note === undefined ? null : (
          <div
            style={{
              borderLeft: `10px solid ${gorse}`,
              display: 'block',
              fontSize: 27,
              lineClamp: 3,
              lineHeight: 1.3,
              maxWidth: 1050,
              paddingLeft: 22,
            }}
          >
            {note}
          </div>
        )}
        <div
          style={{
            alignItems: 'center',
            color: spruce,
            display: 'flex',
            fontSize: 34,
            fontWeight: 700,
            gap: 18,
          }}
        >
          <Rings size={56} colour={spruce} width={2.6} />
          {site}
        </div>
      </div>
    </div>
  )
}

function Rings({size, colour, width}: {size: number; colour: string; width: number}) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" fill="none">
      {RINGS.map(({radius, part, turn}) => {
        const round = 2 * Math.PI * radius
        return (
          <circle
            key={radius}
            cx="20"
            cy="20"
            r={radius}
            stroke={colour}
            strokeWidth={width}
            strokeLinecap="round"
            strokeDasharray={`${(round * part) / 100} ${round}`}
            transform={`rotate(${turn} 20 20)`}
          />
        )
      })}
    </svg>
  )
}
