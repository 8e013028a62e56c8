import {loadListPictureTrials} from '../../../../../../../loaders/trial-pictures.ts'
import {messages} from '../../../../../../../messages/messages.ts'
import {answerPictureFile} from '../../../../../../../trials/pictures/picture-file.ts'

/** The figures of a picture of a list. */
export async function GET(
  _request: Request,
  {params}: RouteContext<'/trials/lists/[slug]/pictures/[file]'>,
): Promise<Response> {
  const {slug, file} = await params
  const trials = await loadListPictureTrials(slug)
  if (trials !== null) return answerPictureFile(file, () => trials, messages('en').trialPictures)
  const message = 'No list has this slug. The lists are at /trials/lists.'
  return Response.json({error: 'NO_SUCH_LIST', message}, {status: 404})
}
