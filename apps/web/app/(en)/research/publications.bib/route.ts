import {loadResearch} from '../../../../loaders/research.ts'
import {fileAnswer} from '../../../../research/file-answer.ts'
import {bibtexOf} from '../../../../research/formats/bibtex.ts'

export async function GET(): Promise<Response> {
  return fileAnswer(bibtexOf(await loadResearch()), 'publications', 'bib')
}
