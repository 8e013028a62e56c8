import type {Texture} from '../../trials/pictures/picture.ts'
import {textureClass, textureFill} from './textures.tsx'

import styles from './bar.module.css'

/** One mark: filled with its texture and outlined in its ink, so that its end is clear however light the texture is. */
export function Bar({
  drawingId,
  texture,
  ...place
}: {
  drawingId: string
  texture: Texture
  x: string
  y: string
  width: string
  height: string
}) {
  return (
    <rect
      className={`${styles.bar} ${textureClass(texture)}`}
      data-texture={texture}
      fill={textureFill(drawingId, texture)}
      {...place}
    />
  )
}
