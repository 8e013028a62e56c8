import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'

import {ImageResponse} from 'next/og'

import {drawableWords} from './drawable-words.ts'
import {LINK_PICTURE_SIZE, LinkPicture, type LinkPictureWords} from './link-picture.tsx'

const FONT = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const SUBSETS = ['latin', 'latin-ext'] as const
const WEIGHTS = [400, 700] as const

/** The PNG. `folder`: a workspace in which the fonts are found. */
export async function drawLinkPicture(words: LinkPictureWords, folder: string): Promise<ArrayBuffer> {
  const picture = new ImageResponse(<LinkPicture {...drawableWords(words)} />, {
    ...LINK_PICTURE_SIZE,
    fonts: await readFonts(folder),
  })
  return picture.arrayBuffer()
}

async function readFonts(folder: string) {
  const here = createRequire(join(folder, 'package.json'))
  const all = SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => ({subset, weight})))
  return Promise.all(
    all.map(async ({subset, weight}) => {
      const file = here.resolve(`${FONT}-${subset}-${weight}-normal.woff`)
      const name = subset === 'latin' ? 'Atkinson' : 'Atkinson-extended'
      return {name, weight, style: 'normal' as const, data: await readFile(file)}
    }),
  )
}
