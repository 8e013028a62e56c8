import {loadTrialIndex} from '../../../../../loaders/trial-directory.ts'
import {messages} from '../../../../../messages/messages.ts'
import {answerPictureFile} from '../../../../../trials/pictures/picture-file.ts'
import {pictureTrial} from '../../../../../trials/pictures/picture-trial.ts'
import {answerView} from '../../../../../trials/view-request.ts'

/** `by-phase.csv?substance=ketamine`: the figures of a picture, of the trials that the directory would find. */
export async function GET(
  request: Request,
  {params}: RouteContext<'/trials/pictures/[file]'>,
): Promise<Response> {
  const {file} = await params
  return answerView(request, loadTrialIndex, ({index, trials}) =>
    answerPictureFile(
      file,
      () => trials.map((row) => pictureTrial(row, index.conditions)),
      messages('en').trialPictures,
    ),
  )
}
