import styles from './rings.module.css'

export type Ring = {
  /** Stable key of what the ring stands for. */
  key: string
  /** How far round the ring is drawn, 0 to 1; undefined is drawn as dots all the way round. */
  fullness: number | undefined
  tone: RingTone
}

export type RingTone = 'efficacy' | 'safety' | 'approval' | 'legal' | 'history'

const SIZE = 400
const OUTER = 188
const INNER = 26
const MOST_DOTS = 40
const DOT_PITCH_IN_WIDTHS = 1.9
/** The angle by which a plant sets one leaf from the next: no two ring ends ever line up. */
const GOLDEN_ANGLE = 137.508

/**
 * The library's own mark: like the rings of a tree, one ring for each statement, drawn the further round the
 * surer it is. It is a picture of the content, so it carries a name that says the same in words.
 */
export function Rings({rings, name}: {rings: readonly Ring[]; name: string | undefined}) {
  const gap = (OUTER - INNER) / Math.max(rings.length, 3)
  const width = round(Math.min(gap * 0.46, 9))
  return (
    <svg
      className={styles.rings}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      {...(name === undefined ? {'aria-hidden': true} : {role: 'img', 'aria-label': name})}
    >
      <g transform={`translate(${SIZE / 2} ${SIZE / 2})`} strokeWidth={width}>
        {rings.map((ring, index) => {
          const radius = round(INNER + gap * (index + 0.5))
          return (
            <circle
              key={ring.key}
              className={styles[ring.tone]}
              r={radius}
              pathLength={100}
              strokeDasharray={dashes(ring.fullness, radius / width)}
              transform={turn(index)}
            />
          )
        })}
        <circle className={styles.heart} r={7} />
      </g>
    </svg>
  )
}

/** Dots stand apart on the smallest ring too: touching, they would read as a full ring, which says the opposite. */
function dashes(fullness: number | undefined, radiusInWidths: number): string | undefined {
  if (fullness === undefined) {
    const dots = Math.min(MOST_DOTS, Math.floor((2 * Math.PI * radiusInWidths) / DOT_PITCH_IN_WIDTHS))
    return `0.01 ${round(100 / dots - 0.01)}`
  }
  return fullness >= 1 ? undefined : `${round(fullness * 100)} 100`
}

/** A slight squeeze that wanders from ring to ring: grown, not drawn with a compass. */
function turn(index: number): string {
  const squeeze = 0.025 * Math.sin(index * 1.7)
  return `rotate(${round((index * GOLDEN_ANGLE - 90) % 360)}) scale(${round(1 + squeeze)} ${round(1 - squeeze)})`
}

const round = (value: number) => Math.round(value * 100) / 100
