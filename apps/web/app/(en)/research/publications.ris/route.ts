import {risOf} from '@healing-library/content/formats/ris'

import {loadResearch} from '../../../../loaders/research.ts'
import {fileAnswer} from '../../../../research/file-answer.ts'

export async function GET(): Promise<Response> {
  return fileAnswer(risOf(await loadResearch()), 'publications', 'ris')
}
