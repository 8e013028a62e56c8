import {answerNews} from '../../outputs/answer-news.ts'

/** What is new in the whole library. */
export const GET = (): Promise<Response> => answerNews('all')
