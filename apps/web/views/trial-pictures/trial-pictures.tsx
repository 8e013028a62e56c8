import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Picture} from '../../trials/pictures/picture.ts'
import {PictureFigure} from './picture-figure.tsx'

import styles from './trial-pictures.module.css'

/** Pictures of a set of trials. `csvHref` gives the address of a picture's data; without it there is no link. */
export function TrialPictures({
  pictures,
  csvHref,
  headingLevel = 2,
  words,
}: {
  pictures: readonly Picture[]
  csvHref?: (name: Picture['name']) => string
  headingLevel?: 2 | 3
  words: TrialPicturesWords
}) {
  return (
    <div className={styles.pictures}>
      {pictures.map((picture) => (
        <PictureFigure
          key={picture.name}
          picture={picture}
          csvHref={csvHref?.(picture.name)}
          headingLevel={headingLevel}
          words={words}
        />
      ))}
    </div>
  )
}
