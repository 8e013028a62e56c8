import {environment} from '../../../../config.ts'
import {loadResearch} from '../../../../loaders/research.ts'
import {fileAnswer} from '../../../../research/file-answer.ts'
import {publicationsCsv} from '../../../../research/formats/publications-csv.ts'

export async function GET(): Promise<Response> {
  return fileAnswer(publicationsCsv(await loadResearch(), environment.siteUrl), 'publications', 'csv')
}
