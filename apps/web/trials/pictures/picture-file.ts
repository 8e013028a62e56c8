import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {pictureCsv} from './picture-csv.ts'
import type {Picture, PictureTrial} from './picture.ts'
import {PICTURE_NAMES, type PictureName} from './picture.ts'
import {isPictureName, makePicture} from './pictures.ts'

const SUFFIX = '.csv'

export const pictureFile = (name: PictureName): string => `${name}${SUFFIX}`

/** The data of the picture that a file is named after, of the trials that are asked for only if there is one. */
export async function answerPictureFile(
  file: string,
  loadTrials: () => Promise<readonly PictureTrial[]> | readonly PictureTrial[],
  words: TrialPicturesWords,
): Promise<Response> {
  const name = file.endsWith(SUFFIX) ? file.slice(0, -SUFFIX.length) : ''
  if (!isPictureName(name)) {
    const message = `No picture has this file. There are ${PICTURE_NAMES.map(pictureFile).join(', ')}.`
    return Response.json({error: 'NO_SUCH_PICTURE', message}, {status: 404})
  }
  const picture: Picture = makePicture(name, await loadTrials(), words)
  return new Response(pictureCsv(picture), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="trials-${file}"`,
      'x-robots-tag': 'noindex',
    },
  })
}
