import {answerNews} from '../../../../outputs/answer-news.ts'

export const GET = (): Promise<Response> => answerNews('library')
