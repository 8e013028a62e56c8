import {loadResearch} from '../../../../loaders/research.ts'
import {fileAnswer} from '../../../../research/file-answer.ts'
import {risOf} from '../../../../research/formats/ris.ts'

export async function GET(): Promise<Response> {
  return fileAnswer(risOf(await loadResearch()), 'publications', 'ris')
}
