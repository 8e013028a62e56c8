import type {Texture} from '../../trials/pictures/picture.ts'

import styles from './textures.module.css'

/** The fill of a texture. Ids of patterns are the page's: each drawing names its own. */
export const textureFill = (drawingId: string, texture: Texture): string => `url(#${drawingId}-${texture})`

/**
 * What tells series apart without colour: lines, dots and crosses in the ink of each. Drawn in pixels, not in the
 * units of the drawing, so that they look the same in a short bar and in a long one.
 */
export function Textures({drawingId, textures}: {drawingId: string; textures: readonly Texture[]}) {
  return (
    <defs>
      {textures.map((texture) => (
        <pattern
          key={texture}
          id={`${drawingId}-${texture}`}
          className={styles[texture]}
          patternUnits="userSpaceOnUse"
          width={SIZE}
          height={SIZE}
        >
          <rect className={styles.ground} width={SIZE} height={SIZE} />
          {MARKS[texture]}
        </pattern>
      ))}
    </defs>
  )
}

export const textureClass = (texture: Texture): string => styles[texture] ?? ''

const SIZE = 6

const MARKS: Readonly<Record<Texture, React.ReactNode>> = {
  solid: <rect className={styles.solidMark} width={SIZE} height={SIZE} />,
  stripes: <path className={styles.lineMark} d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" />,
  dots: (
    <>
      <circle className={styles.dotMark} cx="1.5" cy="1.5" r="1.05" />
      <circle className={styles.dotMark} cx="4.5" cy="4.5" r="1.05" />
    </>
  ),
  crosses: <path className={styles.lineMark} d="M0 0l6 6M6 0l-6 6" />,
  lines: <path className={styles.lineMark} d="M0 1.5h6M0 4.5h6" />,
  hollow: null,
}
