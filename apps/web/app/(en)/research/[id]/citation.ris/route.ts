import {risOf} from '@healing-library/content/formats/ris'

import {loadPublication} from '../../../../../loaders/research.ts'
import {fileAnswer, noSuchPublication} from '../../../../../research/file-answer.ts'

export async function GET(
  _request: Request,
  {params}: RouteContext<'/research/[id]/citation.ris'>,
): Promise<Response> {
  const {id} = await params
  const publication = await loadPublication(id)
  return publication === null ? noSuchPublication() : fileAnswer(risOf([publication]), id, 'ris')
}
