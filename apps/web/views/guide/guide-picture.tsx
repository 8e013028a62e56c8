import type {Picture} from '@healing-library/content/contracts/picture'
import {getImageProps} from 'next/image'

import {croppedPicture} from './cropped-picture.ts'

import styles from './guide-picture.module.css'

const SIZES = '(width >= 66rem) 52rem, 100vw'

/**
 * A picture of a guide, fetched and scaled by the site: a reader's browser asks nobody else for it. Next would write
 * a style into the element, which the content security policy forbids and the style sheet does better.
 */
export function GuidePicture({picture}: {picture: Picture}) {
  const {url, width, height} = croppedPicture(picture)
  const {style: _style, ...image} = getImageProps({
    src: url,
    width,
    height,
    alt: picture.alt,
    sizes: SIZES,
  }).props
  return (
    <figure className={styles.figure}>
      {/* oxlint-disable-next-line nextjs/no-img-element -- getImageProps makes this the same element, without a style */}
      <img {...image} alt={picture.alt} className={styles.picture} />
      {picture.credit === null ? null : <figcaption className={styles.credit}>{picture.credit}</figcaption>}
    </figure>
  )
}
