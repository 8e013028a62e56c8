import {bibtexOf} from '@healing-library/content/formats/bibtex'

import {loadResearch} from '../../../../loaders/research.ts'
import {fileAnswer} from '../../../../research/file-answer.ts'

export async function GET(): Promise<Response> {
  return fileAnswer(bibtexOf(await loadResearch()), 'publications', 'bib')
}
