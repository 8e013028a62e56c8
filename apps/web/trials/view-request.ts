import type {TrialRow} from '@healing-library/content/queries/trials'

import {matchingTrials} from './answer.ts'
import {type DirectoryState, parseState, stateQuery} from './directory-state.ts'
import type {TrialIndex} from './trial-index.ts'

export type TrialView = {index: TrialIndex; state: DirectoryState; query: string; trials: TrialRow[]}

/**
 * The trials that a request for a file asks for. Where a page leaves out what it does not understand and says so, a
 * file cannot say anything: it is refused, so that nobody takes all trials for the few that were meant.
 */
export async function answerView(
  request: Request,
  loadIndex: () => Promise<TrialIndex>,
  answer: (view: TrialView) => Promise<Response> | Response,
): Promise<Response> {
  const {state, ignored} = parseState(new URL(request.url).searchParams)
  if (ignored.length > 0) {
    const message = `Not understood in the address: ${ignored.join(', ')}. Take it from the links of /trials.`
    return Response.json({error: 'BAD_VIEW', message, parameters: ignored}, {status: 400})
  }
  const index = await loadIndex()
  return answer({index, state, query: stateQuery(state), trials: matchingTrials(index, state)})
}
