import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Picture} from '../../trials/pictures/picture.ts'
import {percent} from './lengths.ts'

import styles from './drawing.module.css'

/**
 * What is not known, against all trials: on the scale of the other bars it would often be so long that nothing else
 * could be read. The frame is all trials; what is not known fills it.
 */
export function UnknownBar({unknown, words}: {unknown: Picture['unknown']; words: TrialPicturesWords}) {
  const {label, count, total} = unknown
  if (count === 0 || total === 0) return null
  return (
    <div className={styles.unknown}>
      <p className={styles.unknownWords}>{words.unknownOf(label, count, total)}</p>
      <svg className={styles.drawing} height="1.05em" aria-hidden="true">
        <rect className={styles.frame} x="0" y="0" width="100%" height="1.05em" />
        <rect className={styles.gap} x="0" y="0" width={percent((count / total) * 100)} height="1.05em" />
      </svg>
    </div>
  )
}
