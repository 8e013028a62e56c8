import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {asOfWords} from '../../trials/pictures/picture-words.ts'
import type {Picture, Series} from '../../trials/pictures/picture.ts'
import {Bars} from './bars.tsx'
import {PictureTable} from './picture-table.tsx'
import {SeriesKey} from './series-key.tsx'
import {UnknownBar} from './unknown-bar.tsx'
import {YearColumns} from './year-columns.tsx'

import styles from './picture-figure.module.css'

/** A picture, what it says in a sentence, and its data. `csvHref` leads to the same data as a file. */
export function PictureFigure({
  picture,
  csvHref,
  headingLevel,
  words,
}: {
  picture: Picture
  csvHref: string | undefined
  headingLevel: 2 | 3
  words: TrialPicturesWords
}) {
  const id = `picture-${picture.name}`
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const labelledBy = `${id}-title ${id}-sentence`
  const Drawing = picture.name === 'by-start-year' ? YearColumns : Bars
  return (
    <figure className={styles.figure} id={id} data-picture={picture.name}>
      <figcaption>
        <Heading className={styles.title} id={`${id}-title`}>
          {picture.title}
        </Heading>
        <p className={styles.sentence} id={`${id}-sentence`}>
          {picture.sentence}
        </p>
      </figcaption>
      {picture.series.length > 1 && picture.drawnRows > 0 ? (
        <SeriesKey id={id} series={drawnSeries(picture)} words={words} />
      ) : null}
      {picture.drawnRows > 0 || picture.unknown.isRowDrawn ? (
        <Drawing id={id} picture={picture} labelledBy={labelledBy} words={words} />
      ) : null}
      <UnknownBar unknown={picture.unknown} words={words} />
      <p className={styles.notes}>{[...picture.notes, asOfWords(picture.asOf, words)].join(' ')}</p>
      <PictureTable picture={picture} csvHref={csvHref} words={words} />
    </figure>
  )
}

/** A texture that the drawing does not use needs no explanation. */
function drawnSeries({series, rows, drawnRows, unknown}: Picture): readonly Series[] {
  const drawn = [...rows.slice(0, drawnRows), ...(unknown.isRowDrawn ? [unknown.row] : [])]
  return series.filter((_, at) => drawn.some(({values}) => (values[at] ?? 0) > 0))
}
