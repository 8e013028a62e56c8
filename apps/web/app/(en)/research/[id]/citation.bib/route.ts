import {loadPublication} from '../../../../../loaders/research.ts'
import {fileAnswer, noSuchPublication} from '../../../../../research/file-answer.ts'
import {bibtexOf} from '../../../../../research/formats/bibtex.ts'

export async function GET(
  _request: Request,
  {params}: RouteContext<'/research/[id]/citation.bib'>,
): Promise<Response> {
  const {id} = await params
  const publication = await loadPublication(id)
  return publication === null ? noSuchPublication() : fileAnswer(bibtexOf([publication]), id, 'bib')
}
