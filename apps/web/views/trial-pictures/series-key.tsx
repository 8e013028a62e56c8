import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Series} from '../../trials/pictures/picture.ts'
import {Bar} from './bar.tsx'
import {Textures} from './textures.tsx'

import styles from './series-key.module.css'

/** What each texture means, in the order in which they are drawn. */
export function SeriesKey({
  id,
  series,
  words,
}: {
  id: string
  series: readonly Series[]
  words: TrialPicturesWords
}) {
  return (
    <ul className={styles.key}>
      {series.map(({key, label, covers, texture}) => {
        const drawingId = `${id}-key-${key}`
        return (
          <li key={key} className={styles.entry}>
            <svg className={styles.swatch} aria-hidden="true">
              <Textures drawingId={drawingId} textures={[texture]} />
              <Bar drawingId={drawingId} texture={texture} x="0" y="0" width="100%" height="100%" />
            </svg>
            <span>
              {label}
              {covers === undefined ? null : <span className={styles.covers}>{words.covers(covers)}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
