import type {RingTone} from './rings.tsx'

import styles from './ring-mark.module.css'

/** One ring of the picture, small, beside the words that it stands for. */
export function RingMark({fullness, tone}: {fullness: number | undefined; tone: RingTone}) {
  const dashes = fullness === undefined ? '0.01 9.99' : `${fullness * 100} 100`
  return (
    <svg className={styles.mark} data-tone={tone} viewBox="0 0 24 24" aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r="9.5"
        pathLength="100"
        strokeDasharray={fullness === 1 ? undefined : dashes}
        transform="rotate(-90 12 12)"
      />
    </svg>
  )
}
