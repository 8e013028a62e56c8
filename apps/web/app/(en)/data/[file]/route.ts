import {answerData} from '../../../../outputs/answer-data.ts'

export async function GET(_request: Request, {params}: RouteContext<'/data/[file]'>): Promise<Response> {
  const {file} = await params
  return answerData(file)
}
