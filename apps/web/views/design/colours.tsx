import type {DesignWords} from '../../messages/en/design.ts'
import {contrast} from '../../ui/contrast.ts'
import {type Colour, PALETTE} from '../../ui/palette.ts'

import styles from './colours.module.css'

const COLOURS = [
  'ink',
  'ink-soft',
  'spruce',
  'heather',
  'rowan',
  'gorse-solid',
  'paper',
  'surface',
  'sunken',
] as const
const GROUNDS: ReadonlySet<Colour> = new Set(['paper', 'surface', 'sunken', 'gorse-solid'])

/** Every colour in both schemes, with what it is for and how far it stands out. */
export function Colours({words}: {words: DesignWords}) {
  return (
    <ul className={styles.colours}>
      {COLOURS.map((colour) => (
        <li key={colour} className={styles.colour}>
          <div className={styles.swatches}>
            {(['light', 'dark'] as const).map((scheme) => (
              <div key={scheme} className={styles.swatch}>
                <svg viewBox="0 0 120 64" className={styles.field} aria-hidden="true">
                  <rect width="120" height="64" fill={PALETTE[scheme].paper} />
                  <circle cx="32" cy="32" r="18" fill={PALETTE[scheme][colour]} />
                  <circle cx="32" cy="32" r="18" className={styles.edge} />
                </svg>
                <p className={styles.words}>
                  {words.scheme[scheme]} <code>{PALETTE[scheme][colour]}</code>
                  <br />
                  {GROUNDS.has(colour)
                    ? words.ground
                    : words.onPaper(contrast(PALETTE[scheme][colour], PALETTE[scheme].paper).toFixed(1))}
                </p>
              </div>
            ))}
          </div>
          <p className={styles.name}>{words.colours[colour]}</p>
        </li>
      ))}
    </ul>
  )
}
